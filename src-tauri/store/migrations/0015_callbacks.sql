-- Call-backs: what a buyer said on the phone, beside what was stated; and what is changed at the goods because of it.

-- Chosen out of what buyers said: a change of the product page or of the goods, live since a day.
create table changes (
  id integer primary key,
  shop_id integer not null references shops (id) on delete cascade,
  product_id integer,
  what text not null,
  chosen_on text not null,
  chosen_by text not null,
  live_on text
) strict;
create index changes_by_shop on changes (shop_id, id);

create table callbacks (
  id integer primary key,
  shop_id integer not null references shops (id) on delete cascade,
  case_id integer not null references cases (id) on delete cascade,
  product_id integer,
  called_at text not null,
  seconds integer not null,
  clerk text not null,
  outcome text not null check (outcome in ('kept', 'exchanged', 'refunded', 'no_answer', 'refused_to_talk')),
  again_at text,
  reason_confirmed text,
  attribute text,
  expected text,
  actual text,
  suggestion text,
  consent integer not null,
  change_id integer references changes (id) on delete set null
) strict;
create index callbacks_by_case on callbacks (case_id, called_at);
create index callbacks_by_time on callbacks (shop_id, called_at);
create index callbacks_by_change on callbacks (change_id) where change_id is not null;

-- A buyer's number under the key of a day, which is in no backup. Never journaled: it must not outlive its days.
create table sealed (
  order_id integer primary key references orders (id) on delete cascade,
  sealed_on text not null,
  number text not null
) strict;
create index sealed_by_day on sealed (sealed_on);
