-- Tags of return cases and the words that lead to them: the owner's own over the tree that comes with the program.

create table tags (
  tag text primary key,
  parent text,
  name text,
  merged_into text,
  at text not null
) strict, without rowid;

create table lexicon_entries (
  id integer primary key,
  kind text not null check (kind in ('text', 'word')),
  word text not null,
  tag text not null,
  at text not null,
  by text not null,
  unique (kind, word)
) strict;

-- A tag that was taken off stays with its day, so that an old month can be counted as it was.
create table case_tags (
  id integer primary key,
  case_id integer not null references cases (id) on delete cascade,
  tag text not null,
  at text not null,
  by text not null,
  gone_at text
) strict;
create index case_tags_by_case on case_tags (case_id);

create table lexicon_versions (
  id integer primary key,
  number integer not null unique,
  shop_id integer not null references shops (id) on delete cascade,
  month text not null,
  closed_at text not null,
  closed_by text not null,
  content text not null,
  unique (shop_id, month)
) strict;

create table reviews (
  id integer primary key,
  shop_id integer not null references shops (id) on delete cascade,
  order_no text not null,
  score integer,
  text text not null,
  written_at text,
  added_at text not null,
  unique (shop_id, order_no, text)
) strict;
create index reviews_by_time on reviews (shop_id, written_at);
