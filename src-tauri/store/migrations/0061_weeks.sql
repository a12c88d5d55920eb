-- Seven days in which the shop sets its quality returns right: begun once, ended by hand or by the next one.
create table weeks (
  id integer primary key,
  shop_id integer not null references shops (id) on delete cascade,
  starts_on text not null,
  ended_on text,
  by text not null,
  at text not null
) strict;
create unique index weeks_by_shop on weeks (shop_id, starts_on);

-- What a person says is done though no fact of the book tells it.
create table week_ticks (
  week_id integer not null references weeks (id) on delete cascade,
  task text not null,
  by text not null,
  at text not null,
  primary key (week_id, task)
) strict, without rowid;
