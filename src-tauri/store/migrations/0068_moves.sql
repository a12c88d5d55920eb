-- When each of the six key moves was switched on, and off again: spans by day that do not meet. A span without an end goes on.
create table moves (
  id integer primary key,
  shop_id integer not null references shops (id) on delete cascade,
  move text not null check (move in ('check', 'care', 'scripts', 'calls', 'report', 'experiments')),
  on_from text not null,
  off_on text check (off_on >= on_from),
  by text not null,
  at text not null,
  unique (shop_id, move, on_from)
) strict;
