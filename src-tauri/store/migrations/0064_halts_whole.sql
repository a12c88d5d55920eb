-- Stopping shipments as a whole: what besides goods is halted, drills, who is told in what order, and what became of what had left.

-- A halt of goods keeps its product; one of a warehouse, a wave or a lot of samples has none.
drop index halts_standing;
alter table halts add column goods_id integer;
update halts set goods_id = product_id;
alter table halts drop column product_id;
alter table halts rename column goods_id to product_id;
alter table halts add column warehouse text;
alter table halts add column wave_id integer;
alter table halts add column lot_id integer;
-- The name of what is no goods, as it was.
alter table halts add column label text;
alter table halts add column seen_at text;
alter table halts add column drill integer not null default 0 check (drill in (0, 1));
alter table halts add column settled_at text;
alter table halts add column settled_by text;
-- what was freed before is not asked about again
update halts set settled_at = freed_at, settled_by = freed_by where freed_at is not null;
create index halts_standing on halts (shop_id) where freed_at is null;

-- The orders that a halt is about, whether it stands or not, and of a drill too.
create view halted_orders as
select h.id as halt_id, o.id as order_id
from halts h
join orders o on o.shop_id = h.shop_id
where case
  when h.product_id is not null then exists (select 1 from lines l
    where l.order_id = o.id and l.product_id = h.product_id and (h.sku_id is null or l.sku_id = h.sku_id)
      and coalesce(l.status, '') <> 'closed')
  when h.warehouse is not null then h.warehouse = (select w.warehouse from told_warehouses w where w.order_id = o.id)
  when h.wave_id is not null then exists (select 1 from wave_goods g where g.wave_id = h.wave_id and g.order_id = o.id)
  else exists (select 1 from lot_parcels p where p.lot_id = h.lot_id and p.order_id = o.id)
end;

-- Whom of a partner to reach, in which order; business contacts, never buyers.
create table emergency_contacts (
  id integer primary key,
  shop_id integer not null references shops (id) on delete cascade,
  party text not null,
  place integer not null,
  role text not null check (role in ('duty', 'follow_up', 'head')),
  name text not null,
  reach text not null,
  tested_on text,
  kept_by text not null,
  kept_at text not null
) strict;
create index emergency_contacts_by_party on emergency_contacts (shop_id, party, place);

create table halt_rules (
  shop_id integer primary key references shops (id) on delete cascade,
  confirm_minutes integer not null check (confirm_minutes between 1 and 1440),
  set_by text not null,
  set_at text not null
) strict;

-- What a warehouse was told of a halt, one row for each time somebody of it was told.
create table halt_notices (
  id integer primary key,
  halt_id integer not null references halts (id) on delete cascade,
  warehouse text not null,
  contact_id integer references emergency_contacts (id) on delete set null,
  role text,
  sent_at text not null,
  sent_by text not null,
  read_at text,
  confirmed_at text,
  check (confirmed_at is null or read_at is not null)
) strict;
create index halt_notices_by_halt on halt_notices (halt_id, warehouse);

-- What is to be done in a halt, by the kind of its signal, with who and within how many minutes.
create table plan_steps (
  shop_id integer not null references shops (id) on delete cascade,
  signal text not null,
  place integer not null,
  what text not null,
  who text not null,
  minutes integer not null check (minutes > 0),
  primary key (shop_id, signal, place)
) strict, without rowid;

-- The plan as it was when the halt began: in the owner's words, or a step of the ready-made plan by its name.
create table halt_steps (
  halt_id integer not null references halts (id) on delete cascade,
  place integer not null,
  preset text,
  what text,
  who text,
  minutes integer not null,
  done_at text,
  done_by text,
  primary key (halt_id, place),
  check ((preset is null) = (what is not null))
) strict, without rowid;

-- What is done about an order that had left. It is named by number: an import that is taken back and comes again makes a
-- new row of it.
create table halt_decisions (
  halt_id integer not null references halts (id) on delete cascade,
  order_no text not null,
  act text not null check (act in ('call_back', 'tell', 'refund', 'watch')),
  decided_at text not null,
  decided_by text not null,
  done_at text,
  done_by text,
  primary key (halt_id, order_no)
) strict, without rowid;
