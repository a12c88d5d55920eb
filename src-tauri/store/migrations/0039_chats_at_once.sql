-- Several buyers may write to one clerk in the same minute: `turn` counts them.
create table replies_by_turn (
  id integer primary key,
  shop_id integer not null references shops (id) on delete cascade,
  asked_at text not null,
  answered_at text,
  clerk text not null,
  turn integer not null default 1,
  unique (shop_id, asked_at, clerk, turn)
) strict;
insert into replies_by_turn (id, shop_id, asked_at, answered_at, clerk)
select id, shop_id, asked_at, answered_at, clerk from replies;
drop table replies;
alter table replies_by_turn rename to replies;
