-- An improvement action has a kind, somebody who answers for it, a day by which it is done, and what is hoped of it; it can be given up, too.
alter table changes add column kind text;
alter table changes add column owner text;
alter table changes add column due_on text;
alter table changes add column expected text;
update changes set kind = case
  when advice_kind in ('recheck', 'off_shelf') then 'product'
  when advice_kind in ('page', 'pictures') then 'marketing'
  when advice_kind in ('carrier', 'packing', 'delivery') then 'logistics'
  when advice_kind = 'flow' then 'flow'
  when advice_kind in ('terms', 'check_there') then 'supply'
end;

create table told_verdicts (
  id integer primary key,
  shop_id integer not null references shops (id) on delete cascade,
  action text not null check (action in ('change', 'training', 'listing')),
  action_id integer not null,
  verdict text not null check (verdict in ('helped', 'not_helped', 'unclear', 'dropped')),
  note text,
  by text not null,
  at text not null
) strict;
insert into told_verdicts (id, shop_id, action, action_id, verdict, note, by, at)
select id, shop_id, action, action_id, verdict, note, by, at from verdicts;
drop table verdicts;
alter table told_verdicts rename to verdicts;
create index verdicts_by_action on verdicts (shop_id, action, action_id);

-- Which warehouse sends a product where no file says it, and which one an order came from by somebody's word.
create table warehouse_rules (
  id integer primary key,
  shop_id integer not null references shops (id) on delete cascade,
  product_id integer not null unique,
  warehouse text not null,
  set_by text not null,
  set_at text not null
) strict;
create index warehouse_rules_by_shop on warehouse_rules (shop_id);
create table order_warehouses (
  order_id integer primary key references orders (id) on delete cascade,
  warehouse text not null,
  set_by text not null,
  set_at text not null
) strict;

-- The warehouse of each order: by hand, else by its file, else by its goods where all that have a rule agree.
create view told_warehouses as
select o.id as order_id, coalesce(
  (select h.warehouse from order_warehouses h where h.order_id = o.id),
  nullif(trim(o.warehouse), ''),
  (select iif(count(distinct r.warehouse) = 1, min(r.warehouse), null)
   from lines l join warehouse_rules r on r.product_id = l.product_id where l.order_id = o.id)) as warehouse
from orders o;

-- The files of each shop's newest import, where it is not its first: what they added is new to everybody.
create view newest_files as
select r.shop_id, f.id as file_id
from files f
join runs r on r.id = f.run_id
where r.id = (select l.id from runs l where l.shop_id = r.shop_id and l.undone_at is null order by l.id desc limit 1)
  and exists (select 1 from runs e where e.shop_id = r.shop_id and e.undone_at is null and e.id < r.id);
