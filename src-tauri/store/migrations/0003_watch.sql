-- A file is known again by its bytes and by how they were read.
alter table files add column digest text not null default '';
alter table files add column reading text not null default '';
create index files_by_digest on files (digest) where digest <> '';

-- The folder whose new downloads come into a shop.
create table watches (
  shop_id integer primary key references shops (id) on delete cascade,
  folder text not null,
  mode text not null check (mode in ('preview', 'silent'))
) strict;

-- What was seen in it: no fact of the shop, only what need not be looked at again.
create table watched_files (
  shop_id integer not null references shops (id) on delete cascade,
  name text not null,
  bytes integer not null,
  changed integer not null,
  state text not null check (state in ('growing', 'old', 'ready', 'failed', 'imported')),
  digest text not null default '',
  reason text,
  primary key (shop_id, name)
) strict;
