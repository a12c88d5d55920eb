-- Tests of ways: what is tested on whom, which way each case or order has drawn, and what was adopted as the shop's standard.

-- `kinds`, `classes` and `products` are arrays; empty stands for all. Rates are hundredths of a percent.
create table experiments (
  id integer primary key,
  shop_id integer not null references shops (id) on delete cascade,
  name text not null,
  subject text not null check (subject in ('plays', 'scripts', 'care')),
  measure text not null check (measure in ('refunded', 'again', 'returned', 'quality')),
  watch_days integer not null check (watch_days between 1 and 90),
  kinds text not null,
  classes text not null,
  products text not null,
  usual_bp integer not null check (usual_bp between 1 and 9999),
  hoped_bp integer not null check (hoped_bp between 1 and 9999),
  planned integer not null check (planned > 0),
  guard_fen integer check (guard_fen > 0),
  from_at text not null,
  halted_at text,
  halted_way integer,
  resumed_at text,
  ended_at text,
  ended_by text,
  ended_why text,
  adopted_way integer,
  withdrawn_at text,
  record text,
  made_at text not null,
  made_by text not null,
  unique (shop_id, name),
  check ((halted_at is null) = (halted_way is null)),
  check ((ended_at is null) = (record is null)),
  check (ended_at is not null or adopted_way is null),
  check (adopted_way is not null or withdrawn_at is null)
) strict;

-- The first place is what the others are compared with.
create table experiment_ways (
  id integer primary key,
  experiment_id integer not null references experiments (id) on delete cascade,
  place integer not null,
  name text not null,
  share integer not null check (share between 1 and 99),
  steps text not null,
  note text,
  unique (experiment_id, place)
) strict;

-- Written before the commit that brings a case or an order, and never changed: drawn by lot, or by the standard (`lot` 0).
create table assignments (
  id integer primary key,
  experiment_id integer not null references experiments (id) on delete cascade,
  way_id integer not null references experiment_ways (id) on delete cascade,
  case_id integer references cases (id) on delete cascade,
  order_id integer references orders (id) on delete cascade,
  lot integer not null check (lot in (0, 1)),
  assigned_at text not null,
  check ((case_id is null) <> (order_id is null))
) strict;
create index assignments_by_experiment on assignments (experiment_id, lot);
create index assignments_by_way on assignments (way_id);
create unique index assignments_by_case on assignments (case_id, experiment_id) where case_id is not null;
create unique index assignments_by_order on assignments (order_id, experiment_id) where order_id is not null;

-- The ways that a case or order may be to go; of one subject what it drew comes before a standard, a newer one before an older.
create view ways_to_go as
select a.case_id, a.order_id, e.subject, e.id as experiment_id, e.name as experiment, w.name as way, w.steps, w.note, a.lot
from assignments a
join experiments e on e.id = a.experiment_id
join experiment_ways w on w.id = a.way_id
where a.lot = 1 or e.withdrawn_at is null;

-- Whether a play was another one than the case's way.
alter table case_plays add column astray integer not null default 0;
