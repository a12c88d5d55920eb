-- The return policy: what may come back, by when, at whose cost; each version with its first day, so that old orders keep theirs.

create table policy_versions (
  id integer primary key,
  shop_id integer not null references shops (id) on delete cascade,
  category text not null,
  version integer not null,
  starts_on text not null,
  review_on text not null,
  rules text not null,
  made_at text not null,
  made_by text not null,
  unique (shop_id, category, version)
) strict;

create table policy_places (
  shop_id integer not null references shops (id) on delete cascade,
  place text not null,
  placed_on text not null,
  placed_by text not null,
  picture text,
  primary key (shop_id, place)
) strict, without rowid;

create table policy_exceptions (
  id integer primary key,
  shop_id integer not null references shops (id) on delete cascade,
  case_id integer not null references cases (id) on delete cascade,
  clause text not null,
  why text not null,
  granted_at text not null,
  granted_by text not null,
  unique (case_id, clause)
) strict;
create index policy_exceptions_by_time on policy_exceptions (shop_id, granted_at);
