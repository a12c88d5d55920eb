-- What a person did with a row that could not be taken, and cases whose order's number came damaged.

create table mends (
  quarantine_id integer primary key references quarantine (id) on delete cascade,
  how text not null check (how in ('mended', 'left_out')),
  reason text not null default '',
  cells text not null default '[]',
  at text not null,
  operation_id integer not null
) strict;
create index mends_by_operation on mends (operation_id);

-- No fact, but what a file said: the case itself is kept without its order.
create table damaged_references (
  case_id integer primary key references cases (id) on delete cascade,
  file_id integer not null references files (id) on delete cascade,
  row integer not null,
  value text not null
) strict;
create index damaged_references_by_file on damaged_references (file_id);
create index quarantine_by_file on quarantine (file_id);
