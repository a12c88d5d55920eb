-- The record of goods with costs by their first day, figures by age band, and rules for segments of orders.

-- `from_on` is empty where it has always been so; `sku_id` is 0 where all SKUs cost the same. A key that was a product's
-- stays the key of its cost, so that images from before still find their row.
create table product_costs_by_day (
  id integer primary key,
  product_id integer not null references products (id) on delete cascade,
  sku_id integer not null default 0,
  from_on text not null default '',
  cost_fen integer not null check (cost_fen > 0),
  noted_at text not null,
  noted_by text not null,
  unique (product_id, sku_id, from_on)
) strict;
insert into product_costs_by_day (id, product_id, cost_fen, noted_at, noted_by)
select product_id, product_id, cost_fen, noted_at, noted_by from product_costs;
drop table product_costs;
alter table product_costs_by_day rename to product_costs;

create table product_records (
  product_id integer primary key references products (id) on delete cascade,
  price_fen integer,
  material text,
  picture_owner text,
  supplier text,
  stock integer,
  noted_at text not null,
  noted_by text not null
) strict;

create table sku_records (
  sku_id integer primary key references skus (id) on delete cascade,
  price_fen integer,
  stock integer,
  noted_at text not null,
  noted_by text not null
) strict;

-- The cost that counts for a line: in force on the day its order was paid, else made; a SKU's own before its product's.
create view line_costs as
select l.order_id, l.line_no, (
  select c.id
  from product_costs c
  join orders o on o.id = l.order_id
  where c.product_id = l.product_id and c.sku_id in (0, l.sku_id)
    and c.from_on <= coalesce(substr(o.paid_at, 1, 10), substr(o.created_at, 1, 10), '9999')
  order by c.sku_id desc, c.from_on desc
  limit 1) as cost_id
from lines l;

-- What a platform tells of its buyers by age band in a span of days: sums, never a person.
create table age_bands (
  shop_id integer not null references shops (id) on delete cascade,
  from_on text not null,
  to_on text not null,
  band text not null,
  orders integer,
  buyers integer,
  returned integer,
  quality integer,
  noted_at text not null,
  noted_by text not null,
  primary key (shop_id, from_on, to_on, band),
  check (orders is not null or buyers is not null)
) strict, without rowid;

-- What is done for the orders of a segment that comes back more often than the shop: never that one is refused.
create table segment_rules (
  id integer primary key,
  shop_id integer not null references shops (id) on delete cascade,
  dimension text not null check (dimension in ('province', 'times', 'price')),
  place text not null default '',
  from_fen integer,
  until_fen integer,
  act text not null check (act in ('confirm', 'size', 'care')),
  hours integer,
  hits integer not null,
  orders integer not null,
  made_at text not null,
  made_by text not null,
  ended_at text
) strict;
create index segment_rules_by_shop on segment_rules (shop_id) where ended_at is null;
