-- Group-buy waves: what sold in one short burst is followed as one.

-- A wave is some products on some days.
create table waves (
  id integer primary key,
  shop_id integer not null references shops (id) on delete cascade,
  name text not null,
  first_on text not null,
  last_on text not null,
  made_at text not null,
  made_by text not null,
  unique (shop_id, name),
  check (first_on <= last_on)
) strict;

create table wave_products (
  wave_id integer not null references waves (id) on delete cascade,
  product_id integer not null,
  primary key (wave_id, product_id)
) strict, without rowid;

-- Orders with goods of a wave, paid on its days; where no file tells a payment, made on them. An order may hold goods
-- of several waves: it belongs to the one that was defined first.
create view wave_goods as
select w.id as wave_id, w.shop_id, o.id as order_id, o.paid_at as bought_at
from waves w
join orders o on o.shop_id = w.shop_id and o.paid_at >= w.first_on and o.paid_at < date(w.last_on, '+1 day')
where exists (select 1 from lines l join wave_products p on p.wave_id = w.id and p.product_id = l.product_id
  where l.order_id = o.id)
union all
select w.id, w.shop_id, o.id, o.created_at
from waves w
join orders o on o.shop_id = w.shop_id and o.paid_at is null
  and o.created_at >= w.first_on and o.created_at < date(w.last_on, '+1 day')
where coalesce(o.status, '') not in ('unpaid', 'closed')
  and exists (select 1 from lines l join wave_products p on p.wave_id = w.id and p.product_id = l.product_id
    where l.order_id = o.id);
