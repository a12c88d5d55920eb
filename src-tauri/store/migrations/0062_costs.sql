-- What returns cost: the owner's rates by their first days, bills and offers of carriers, what an action cost, plans of losses.

-- An amount is in fen, in seconds or in hundredths of a percent, as its rate says. `subject` is the carrier that it is for,
-- empty for all; `from_on` is empty where it has always been so.
create table cost_rates (
  id integer primary key,
  shop_id integer not null references shops (id) on delete cascade,
  rate text not null,
  subject text not null default '',
  from_on text not null default '',
  amount integer not null check (amount >= 0),
  noted_by text not null,
  noted_at text not null,
  unique (shop_id, rate, subject, from_on)
) strict;

-- A line of a carrier's bill: a month's parcels up to a weight and what they came to; 0 where the bill tells no weights.
create table freight_bills (
  id integer primary key,
  shop_id integer not null references shops (id) on delete cascade,
  carrier text not null,
  month text not null,
  up_to_grams integer not null default 0 check (up_to_grams >= 0),
  parcels integer not null check (parcels > 0),
  amount_fen integer not null check (amount_fen >= 0),
  kept_by text not null,
  kept_at text not null,
  unique (shop_id, carrier, month, up_to_grams)
) strict;

-- What somebody offers to carry the parcels of a carrier for, up to a weight; 0 where it is for all of them.
create table freight_offers (
  id integer primary key,
  shop_id integer not null references shops (id) on delete cascade,
  offered_by text not null,
  carrier text not null,
  up_to_grams integer not null default 0 check (up_to_grams >= 0),
  fee_fen integer not null check (fee_fen > 0),
  offered_on text not null,
  kept_by text not null,
  kept_at text not null
) strict;
create index freight_offers_by_shop on freight_offers (shop_id);

create table change_costs (
  change_id integer primary key references changes (id) on delete cascade,
  cost_fen integer not null check (cost_fen >= 0),
  noted_by text not null,
  noted_at text not null
) strict;

-- What losses may come to in a month.
create table loss_plans (
  shop_id integer not null references shops (id) on delete cascade,
  month text not null,
  plan_fen integer not null check (plan_fen >= 0),
  kept_by text not null,
  kept_at text not null,
  primary key (shop_id, month)
) strict, without rowid;
