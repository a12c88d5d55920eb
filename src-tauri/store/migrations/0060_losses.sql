-- Losses: what broke, was lost, came late, was short or spoiled, whose it is by which agreement, and what is claimed for it.

-- What a drop-ship warehouse or a carrier has agreed to, by the days on which it holds.
create table agreements (
  id integer primary key,
  shop_id integer not null references shops (id) on delete cascade,
  kind text not null check (kind in ('warehouse', 'carrier')),
  party text not null,
  first_on text not null,
  last_on text not null,
  remind_days integer not null check (remind_days >= 0),
  note text,
  kept_by text not null,
  kept_at text not null,
  check (first_on <= last_on)
) strict;
create index agreements_by_shop on agreements (shop_id);

-- One cause of loss in an agreement: who pays, how much, within how many days of being asked.
create table agreement_terms (
  id integer primary key,
  agreement_id integer not null references agreements (id) on delete cascade,
  cause text not null check (cause in ('broken', 'lost', 'late', 'short', 'spoiled')),
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

-- What is asked of one liable party. `version` goes up with each step, so that no step is taken back from under a later one.
create table claims (
  id integer primary key,
  shop_id integer not null references shops (id) on delete cascade,
  liable text not null check (liable in ('warehouse', 'carrier')),
  party text not null,
  asked_on text not null,
  due_on text not null,
  asked_fen integer not null check (asked_fen > 0),
  agreed_fen integer check (agreed_fen between 0 and asked_fen),
  note text,
  ended_on text,
  ended_why text,
  version integer not null default 0,
  made_by text not null,
  made_at text not null
) strict;
create index claims_by_shop on claims (shop_id);

create table claim_payments (
  id integer primary key,
  claim_id integer not null references claims (id) on delete cascade,
  amount_fen integer not null check (amount_fen > 0),
  received_on text not null,
  note text,
  kept_by text not null,
  kept_at text not null
) strict;
create index claim_payments_by_claim on claim_payments (claim_id);

-- A loss names its order by number: an import that is taken back and comes again makes a new row of it.
create table losses (
  id integer primary key,
  shop_id integer not null references shops (id) on delete cascade,
  cause text not null check (cause in ('broken', 'lost', 'late', 'short', 'spoiled')),
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
create index losses_by_day on losses (shop_id, happened_on);
create index losses_by_claim on losses (claim_id) where claim_id is not null;
-- An order is late twice where its warehouse and then its carrier was.
create unique index losses_once
on losses (shop_id, order_no, cause, coalesce(product_id, 0), iif(cause = 'late', place, ''))
where order_no is not null;

-- What the book proposed as a loss and somebody said is none.
create table no_losses (
  id integer primary key,
  shop_id integer not null references shops (id) on delete cascade,
  order_no text not null,
  cause text not null,
  place text not null,
  said_by text not null,
  said_at text not null,
  unique (shop_id, order_no, cause, place)
) strict;

-- How much loss is usual, in hundredths of a percent of parcels: by kind of goods, way of transport, season; empty stands for all.
create table loss_standards (
  id integer primary key,
  shop_id integer not null references shops (id) on delete cascade,
  category text not null default '',
  carrier text not null default '',
  season text not null default '' check (season in ('', 'spring', 'summer', 'autumn', 'winter')),
  share integer not null check (share between 1 and 9999),
  set_by text not null,
  set_at text not null,
  unique (shop_id, category, carrier, season)
) strict;

-- What is still open of each claim: of what was agreed, else of what was asked; nothing of one that was ended.
create view claim_balances as
select c.id as claim_id, coalesce(p.received_fen, 0) as received_fen,
  iif(c.ended_on is null, max(coalesce(c.agreed_fen, c.asked_fen) - coalesce(p.received_fen, 0), 0), 0) as open_fen
from claims c
left join (select claim_id, sum(amount_fen) as received_fen from claim_payments group by claim_id) p on p.claim_id = c.id;
