-- The owner's checklists with all their versions and pictures, and which gift belongs in which parcel.

create table checklists (
  id integer primary key,
  shop_id integer references shops (id) on delete cascade,
  category text not null,
  product_id integer references products (id) on delete cascade,
  in_force integer
) strict;
create unique index checklists_by_category on checklists (category, coalesce(shop_id, 0)) where product_id is null;
create unique index checklists_by_product on checklists (product_id) where product_id is not null;
create index checklists_by_shop on checklists (shop_id);

create table checklist_versions (
  checklist_id integer not null references checklists (id) on delete cascade,
  number integer not null,
  at text not null,
  list text not null,
  primary key (checklist_id, number)
) strict, without rowid;

create table product_categories (
  product_id integer primary key references products (id) on delete cascade,
  category text not null
) strict;

-- Lists that checks were made with, by their content, and pictures by theirs: shared by many rows
-- of facts, so that no undo may take them away. Never journaled.
create table used_checklists (
  digest text primary key,
  list text not null
) strict, without rowid;

create table pictures (
  name text primary key,
  bytes integer not null,
  added_at text not null
) strict, without rowid;

alter table checks add column list_digest text;
alter table check_answers add column point_text text;
alter table check_answers add column defect_text text;
alter table check_answers add column proofs text;

-- A condition that is null does not ask anything; products is an array of keys.
create table gift_rules (
  id integer primary key autoincrement,
  shop_id integer references shops (id) on delete cascade,
  name text not null,
  gift text not null,
  code text,
  place text,
  picture text,
  quantity integer not null check (quantity > 0),
  cost_fen integer,
  from_on text,
  until_on text,
  products text,
  at_least_fen integer,
  at_least_pieces integer,
  nth_order integer,
  remark_word text,
  active integer not null default 1
) strict;
create index gift_rules_by_shop on gift_rules (shop_id);

create table check_gifts (
  check_id integer not null references checks (id) on delete cascade,
  rule_id integer not null,
  gift text not null,
  due integer not null,
  given integer not null,
  outcome text not null check (outcome in ('complete', 'replaced', 'held', 'tell_buyer', 'agreed')),
  instead text,
  primary key (check_id, rule_id)
) strict, without rowid;

-- The buyer's first, second, nth order.
create index orders_by_buyer on orders (shop_id, buyer_hash) where buyer_hash is not null;
