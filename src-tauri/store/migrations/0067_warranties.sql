-- Warranties: a term of an agreement may be about goods that turn out faulty within its days, by kind of goods; such a loss is
-- a cause of its own.

create table terms_with_faults (
  id integer primary key,
  agreement_id integer not null references agreements (id) on delete cascade,
  cause text not null check (cause in ('broken', 'lost', 'late', 'short', 'spoiled', 'faulty')),
  clause text not null,
  payer text not null check (payer in ('party', 'shop')),
  way text not null check (way in ('share', 'sum', 'per_day')),
  share integer,
  sum_fen integer,
  most_fen integer,
  hours integer,
  pay_days integer not null check (pay_days > 0),
  unique (agreement_id, cause),
  check (payer = 'party' and (way = 'share') = (share is not null) and (way <> 'share') = (sum_fen is not null)
    or payer = 'shop' and share is null and sum_fen is null),
  check ((cause = 'late') = (hours is not null))
) strict;
insert into terms_with_faults (id, agreement_id, cause, clause, payer, way, share, sum_fen, most_fen, hours, pay_days)
select id, agreement_id, cause, clause, payer, way, share, sum_fen, most_fen, hours, pay_days from agreement_terms;
drop table agreement_terms;
alter table terms_with_faults rename to agreement_terms;

-- So many days from sign-off; an empty category stands for all goods that have none of their own.
create table warranties (
  id integer primary key,
  agreement_id integer not null references agreements (id) on delete cascade,
  category text not null,
  days integer not null check (days between 1 and 3660),
  unique (agreement_id, category)
) strict;

create table losses_with_faults (
  id integer primary key,
  shop_id integer not null references shops (id) on delete cascade,
  cause text not null check (cause in ('broken', 'lost', 'late', 'short', 'spoiled', 'faulty')),
  place text not null check (place in ('warehouse', 'transport', 'return')),
  happened_on text not null,
  order_no text,
  product_id integer,
  warehouse text,
  carrier text,
  quantity integer not null check (quantity > 0),
  value_fen integer not null check (value_fen >= 0),
  days_late integer,
  liable text not null check (liable in ('warehouse', 'carrier', 'shop')),
  party text,
  clause text,
  owed_fen integer not null check (owed_fen >= 0),
  pay_days integer,
  why text,
  picture text,
  note text,
  claim_id integer references claims (id),
  recorded_by text not null,
  recorded_at text not null,
  check ((liable = 'shop') = (party is null)),
  check ((cause = 'late') = (days_late is not null))
) strict;
insert into losses_with_faults (id, shop_id, cause, place, happened_on, order_no, product_id, warehouse, carrier, quantity,
  value_fen, days_late, liable, party, clause, owed_fen, pay_days, why, picture, note, claim_id, recorded_by, recorded_at)
select id, shop_id, cause, place, happened_on, order_no, product_id, warehouse, carrier, quantity, value_fen, days_late,
  liable, party, clause, owed_fen, pay_days, why, picture, note, claim_id, recorded_by, recorded_at
from losses;
drop table losses;
alter table losses_with_faults rename to losses;
create index losses_by_day on losses (shop_id, happened_on);
create index losses_by_claim on losses (claim_id) where claim_id is not null;
create unique index losses_once
on losses (shop_id, order_no, cause, coalesce(product_id, 0), iif(cause = 'late', place, ''))
where order_no is not null;
