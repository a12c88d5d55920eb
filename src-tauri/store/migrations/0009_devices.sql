-- Paired phones and PCs; each check knows the station it was made at and the id that station gave it.

create table devices (
  id integer primary key,
  name text not null,
  role text not null check (role in ('packer', 'owner')),
  token_hash text not null unique,
  paired_at text not null,
  revoked_at text
) strict;
create unique index devices_by_name on devices (name) where revoked_at is null;

alter table checks add column station text;
alter table checks add column client_id text;
create unique index checks_by_client on checks (client_id) where client_id is not null;

-- Every id ever taken, with its operation: a check that was taken back does not come again. Never journaled.
create table check_ids (
  client_id text primary key,
  operation_id integer not null references operations (id)
) strict, without rowid;
