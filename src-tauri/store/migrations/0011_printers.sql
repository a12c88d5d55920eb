-- Printers of labels: where they are and which label goes to which; and what was printed, so that a second one says so.

create table printers (
  id integer primary key,
  name text not null unique,
  dialect text not null check (dialect in ('tspl', 'zpl', 'escpos')),
  way text not null check (way in ('network', 'queue', 'device')),
  address text not null,
  width_mm integer not null,
  height_mm integer not null,
  dpi integer not null check (dpi in (203, 300)),
  darkness integer check (darkness between 1 and 5),
  copies integer not null
) strict;

create table label_printers (
  kind text primary key check (kind in ('aside', 'gift', 'shelf')),
  printer_id integer not null references printers (id) on delete cascade,
  by_itself integer not null default 0
) strict, without rowid;

-- Paper does not come back: never journaled. The subject is the key of a check, a gift rule or an article.
create table labels_printed (
  operation_id integer primary key references operations (id),
  kind text not null,
  subject_id integer not null
) strict;
create index labels_printed_of on labels_printed (kind, subject_id);
