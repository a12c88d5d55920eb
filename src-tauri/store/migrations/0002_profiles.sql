-- The shop's own file layouts, and cases whose time of application no file tells.

create table profiles (
  id integer primary key,
  profile text not null unique,
  name text not null unique,
  platform text not null,
  layout text not null
) strict;

alter table cases add column applied_estimated integer;
