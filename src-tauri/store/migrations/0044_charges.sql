-- Who answers for which kind of work, who is away and who stands in, and to whom one parcel or halt was given.
create table charges (
  id integer primary key,
  work text not null check (work in ('cases', 'parcels', 'halts', 'reviews', 'calls')),
  shop_id integer references shops (id) on delete cascade,
  case_kind text,
  class text,
  person_id integer not null,
  substitute_id integer
) strict;

create table absences (
  id integer primary key,
  person_id integer not null,
  from_on text not null,
  until_on text not null,
  substitute_id integer,
  check (from_on <= until_on)
) strict;

-- The last one of a parcel or of a halt counts.
create table charge_hands (
  id integer primary key,
  order_id integer references orders (id) on delete cascade,
  halt_id integer references halts (id) on delete cascade,
  person_id integer not null,
  by text not null,
  at text not null,
  check ((order_id is null) <> (halt_id is null))
) strict;
create index charge_hands_by_order on charge_hands (order_id, id) where order_id is not null;
create index charge_hands_by_halt on charge_hands (halt_id, id) where halt_id is not null;

-- Parcels that failed are few among those checked.
create index checks_failed on checks (shop_id, order_id) where result = 'failed';

-- What was judged of an action once its result could be seen; from then on it is over.
create table verdicts (
  id integer primary key,
  shop_id integer not null references shops (id) on delete cascade,
  action text not null check (action in ('change', 'training', 'listing')),
  action_id integer not null,
  verdict text not null check (verdict in ('helped', 'not_helped', 'unclear')),
  note text,
  by text not null,
  at text not null
) strict;
create index verdicts_by_action on verdicts (shop_id, action, action_id);
