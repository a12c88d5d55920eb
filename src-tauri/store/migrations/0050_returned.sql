-- Returned goods: parcels as they came in, and each piece in them with the one grade that it was given.

-- A parcel is a thing on a table: where its case goes with an import that is taken back, it is one that nobody knows.
create table receptions (
  id integer primary key,
  shop_id integer not null references shops (id) on delete cascade,
  case_id integer references cases (id) on delete set null,
  scanned text not null,
  picture text,
  note text,
  received_at text not null,
  staff text not null,
  joined_at text,
  joined_by text
) strict;
create index receptions_by_case on receptions (case_id) where case_id is not null;
create index receptions_by_scanned on receptions (scanned);
create index receptions_by_time on receptions (shop_id, received_at);

-- U until somebody has looked at it. `reason` is one of the true reasons in two keys.
create table returned_pieces (
  id integer primary key,
  reception_id integer not null references receptions (id) on delete cascade,
  number integer not null,
  line_no text,
  product_id integer,
  sku_id integer,
  grade text not null default 'U' check (grade in ('A', 'B', 'C', 'D', 'M', 'U')),
  reason text,
  place text,
  note text,
  checklist text,
  graded_at text,
  staff text,
  unique (reception_id, number),
  check ((grade = 'U') = (graded_at is null))
) strict;
create index returned_pieces_waiting on returned_pieces (reception_id) where grade = 'U';

-- The points of the list at which a piece was not as it should be.
create table returned_flaws (
  piece_id integer not null references returned_pieces (id) on delete cascade,
  point text not null,
  primary key (piece_id, point)
) strict, without rowid;

create index cases_by_return_parcel on cases (return_tracking_no) where return_tracking_no is not null;
