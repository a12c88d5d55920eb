-- Scripts: the shop's own words beside the handbook's, each version with its days, and every use with its outcome.

create table scripts (
  id integer primary key,
  name text not null unique,
  situation text not null,
  mood text not null check (mood in ('calm', 'hurried', 'angry', 'let_down')),
  stage text not null check (stage in ('first', 'close')),
  put_away_at text
) strict;

create table script_versions (
  id integer primary key,
  script_id integer not null references scripts (id) on delete cascade,
  language text not null,
  version integer not null,
  state text not null check (state in ('draft', 'usable')),
  title text,
  text text not null,
  steps text not null,
  proof text not null,
  limit_fen integer not null,
  decides text not null check (decides in ('clerk', 'lead', 'owner')),
  within_hours integer not null,
  made_at text not null,
  made_by text not null,
  usable_at text,
  unique (script_id, language, version)
) strict;

-- script names an own script or one of the handbook; a case that is taken back leaves its use behind.
create table script_uses (
  id integer primary key,
  shop_id integer not null references shops (id) on delete cascade,
  script text not null,
  version integer not null,
  language text not null,
  case_id integer references cases (id) on delete set null,
  order_id integer references orders (id) on delete set null,
  used_at text not null,
  used_by text not null,
  outcome text check (outcome in ('settled', 'more_trouble')),
  outcome_at text
) strict;
create index script_uses_by_time on script_uses (shop_id, used_at);
create index script_uses_by_case on script_uses (case_id) where case_id is not null;
create index script_uses_by_order on script_uses (order_id) where order_id is not null;
