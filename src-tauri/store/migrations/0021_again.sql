-- Customers who come back: the platform's scores by day, launches of new products, spending by month, guesses of refills.

-- Thousandths of a point: platforms show two or three decimals.
create table scores (
  shop_id integer not null references shops (id) on delete cascade,
  day text not null,
  description integer,
  service integer,
  logistics integer,
  ratings integer,
  primary key (shop_id, day),
  check (description is not null or service is not null or logistics is not null)
) strict, without rowid;

-- product_id names a row that only goes with its shop, as those of lines do.
create table launches (
  id integer primary key,
  shop_id integer not null references shops (id) on delete cascade,
  product_id integer not null,
  starts_on text not null,
  audience text not null check (audience in ('category', 'lately')),
  within_days integer not null,
  offer text not null,
  form text not null,
  made_at text not null,
  made_by text not null,
  unique (shop_id, product_id, starts_on)
) strict;

create table spends (
  id integer primary key,
  shop_id integer not null references shops (id) on delete cascade,
  month text not null,
  whom text not null check (whom in ('new', 'returning')),
  channel text not null check (channel in ('search', 'audience', 'other')),
  name text not null,
  cost_fen integer not null check (cost_fen >= 0),
  clicks integer,
  orders integer,
  unique (shop_id, month, whom, channel, name)
) strict;

create table refill_guesses (
  product_id integer primary key references products (id) on delete cascade,
  days integer not null check (days > 0)
) strict;
