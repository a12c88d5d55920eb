-- What a platform does once a limit is over, in the owner's own word, also where the hours are known or come with the file.
create table own_limits_now (
  platform text not null,
  step text not null,
  hours integer check (hours > 0),
  clock text not null check (clock in ('calendar', 'working')),
  outcome text,
  primary key (platform, step),
  check (hours is not null or outcome is not null)
) strict, without rowid;
insert into own_limits_now (platform, step, hours, clock) select platform, step, hours, clock from own_limits;
drop table own_limits;
alter table own_limits_now rename to own_limits;

-- What buyers said before a risky order was packed: asked by a clerk, shown at the bench.
create table order_confirms (
  id integer primary key,
  order_id integer not null references orders (id) on delete cascade,
  outcome text not null check (outcome in ('confirmed', 'changed', 'cancelled', 'no_answer')),
  note text,
  staff text not null,
  at text not null
) strict;
create index order_confirms_by_order on order_confirms (order_id, id);

-- When a product's page was changed, so that reasons before and after stand apart.
create table listing_versions (
  id integer primary key,
  product_id integer not null references products (id) on delete cascade,
  from_on text not null,
  what text not null,
  noted_at text not null,
  noted_by text not null
) strict;
create index listing_versions_by_product on listing_versions (product_id, from_on);
