-- How much loss is usual is looked at each quarter: every share that held, from its day on, and which quarters are done.
-- A share of none: the standard was taken away.
create table loss_standard_versions (
  id integer primary key,
  shop_id integer not null references shops (id) on delete cascade,
  category text not null,
  carrier text not null,
  season text not null,
  share integer,
  from_on text not null,
  set_by text not null
) strict;
create index loss_standard_versions_by_shop on loss_standard_versions (shop_id);
insert into loss_standard_versions (shop_id, category, carrier, season, share, from_on, set_by)
select shop_id, category, carrier, season, share, substr(set_at, 1, 10), set_by from loss_standards;

create table loss_reviews (
  shop_id integer not null references shops (id) on delete cascade,
  quarter text not null,
  done_on text not null,
  done_by text not null,
  primary key (shop_id, quarter)
) strict, without rowid;

-- What the losses of a month were foretold to come to, with the orders it was planned with, as it was kept.
create table loss_forecasts (
  shop_id integer not null references shops (id) on delete cascade,
  month text not null,
  orders integer not null check (orders > 0),
  expected_fen integer not null,
  low_fen integer not null,
  high_fen integer not null,
  kept_on text not null,
  kept_by text not null,
  primary key (shop_id, month)
) strict, without rowid;
