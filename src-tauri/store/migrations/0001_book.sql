-- The first book: shops with their orders, return cases and checks, the journal, imports, derived cells.

create table shops (
  id integer primary key,
  name text not null unique,
  platform text not null,
  demo integer not null default 0,
  salt text not null,
  created_at text not null
) strict;

create table products (
  id integer primary key,
  shop_id integer not null references shops (id) on delete cascade,
  product_no text not null,
  name text not null default '',
  category text,
  unique (shop_id, product_no)
) strict;

create table skus (
  id integer primary key,
  product_id integer not null references products (id) on delete cascade,
  sku_code text not null,
  sku_name text not null,
  unique (product_id, sku_code, sku_name)
) strict;

create table orders (
  id integer primary key,
  shop_id integer not null references shops (id) on delete cascade,
  order_no text not null,
  status text,
  created_at text,
  paid_at text,
  shipped_at text,
  signed_at text,
  completed_at text,
  paid_fen integer,
  freight_fen integer,
  quantity integer,
  goods text,
  province text,
  city text,
  buyer_hash text,
  carrier text,
  tracking_no text,
  warehouse text,
  remark text,
  described integer not null default 1,
  added_by integer,
  changed_by integer,
  unique (shop_id, order_no)
) strict;
create index orders_by_paid on orders (shop_id, paid_at);
create index orders_by_signed on orders (shop_id, coalesce(signed_at, completed_at));
create index orders_by_tracking on orders (tracking_no) where tracking_no is not null;

-- product_id and sku_id name rows that only go with their shop: an enforced key would search all
-- lines whenever a product goes.
create table lines (
  order_id integer not null references orders (id) on delete cascade,
  line_no text not null,
  product_id integer not null,
  sku_id integer,
  quantity integer,
  price_fen integer,
  paid_fen integer,
  status text,
  shipped_at text,
  tracking_no text,
  carrier text,
  remark text,
  added_by integer,
  changed_by integer,
  primary key (order_id, line_no)
) strict, without rowid;

create table compensations (
  id integer primary key,
  shop_id integer not null references shops (id) on delete cascade,
  order_id integer references orders (id) on delete cascade,
  source text not null,
  amount_fen integer not null,
  paid_at text,
  added_by integer,
  unique (order_id, source)
) strict;
create index compensations_by_paid on compensations (shop_id, paid_at);

create table cases (
  id integer primary key,
  shop_id integer not null references shops (id) on delete cascade,
  case_no text not null,
  order_no text,
  line_no text,
  product_no text,
  product_name text,
  sku_code text,
  kind text,
  status text,
  reason_stated text,
  reason_latest text,
  goods_status text,
  stage text,
  responsible text,
  refund_fen integer,
  applied_at text,
  agreed_at text,
  returned_at text,
  received_at text,
  refunded_at text,
  closed_at text,
  deadline_at text,
  return_carrier text,
  return_tracking_no text,
  by_hand integer not null default 0,
  added_by integer,
  changed_by integer,
  unique (shop_id, case_no)
) strict;
create index cases_by_applied on cases (shop_id, applied_at, reason_stated);
create index cases_by_refunded on cases (shop_id, refunded_at) where refunded_at is not null;
create index cases_by_deadline on cases (shop_id, deadline_at) where deadline_at is not null;
create index cases_by_order on cases (shop_id, order_no);

create table checks (
  id integer primary key,
  shop_id integer not null references shops (id) on delete cascade,
  order_id integer not null references orders (id) on delete cascade,
  scanned text not null,
  result text not null check (result in ('passed', 'failed')),
  staff text not null,
  checklist text not null,
  started_at text not null,
  done_at text not null,
  seconds integer not null
) strict;
create index checks_by_done on checks (shop_id, done_at);
create index checks_by_order on checks (order_id);

create table check_answers (
  check_id integer not null references checks (id) on delete cascade,
  step text not null check (step in ('appearance', 'function', 'gift')),
  point text not null,
  result text not null check (result in ('passed', 'failed', 'not_applicable')),
  defect text,
  severity text check (severity in ('critical', 'major', 'minor')),
  reason text,
  primary key (check_id, step, point)
) strict, without rowid;

create table settings (
  name text primary key,
  value text not null
) strict, without rowid;

-- The journal: one row for each write, with the images of the rows it changed.
create table operations (
  id integer primary key autoincrement,
  at text not null,
  actor text not null,
  name text not null,
  detail text not null,
  outside integer not null default 0,
  reverts integer references operations (id),
  reverted_by integer references operations (id)
) strict;

create table images (
  id integer primary key,
  operation_id integer not null references operations (id),
  place text not null,
  key text not null,
  before text,
  after text
) strict;
create index images_by_operation on images (operation_id);
create index images_by_row on images (place, key);

-- Imports: a run of files, and the rows that could not be taken.
create table runs (
  id integer primary key,
  operation_id integer not null references operations (id),
  shop_id integer not null references shops (id) on delete cascade,
  at text not null,
  undone_at text
) strict;

create table files (
  id integer primary key,
  run_id integer not null references runs (id) on delete cascade,
  name text not null,
  kind text not null,
  as_of text not null,
  report text not null
) strict;
create index files_by_run on files (run_id);

create table quarantine (
  id integer primary key,
  shop_id integer not null references shops (id) on delete cascade,
  file_id integer not null references files (id) on delete cascade,
  kind text not null,
  row integer not null,
  code text not null,
  field text not null,
  value text not null,
  key text,
  likeness text,
  cells text not null,
  solved_by integer
) strict;
create index quarantine_by_key on quarantine (shop_id, kind, key) where solved_by is null;
create index quarantine_by_likeness on quarantine (shop_id, kind, likeness) where solved_by is null;

-- Derived: recomputed from the facts above before each commit, never journaled, never counted up.
create table case_links (
  case_id integer primary key references cases (id) on delete cascade,
  shop_id integer not null,
  order_id integer not null,
  line_no text,
  product_id integer,
  applied_on integer,
  quality integer not null,
  first integer not null
) strict;
create index case_links_by_order on case_links (order_id);

create table cells (
  shop_id integer not null references shops (id) on delete cascade,
  basis text not null check (basis in ('paid', 'signed')),
  product_id integer not null,
  cohort_on integer not null,
  age integer not null,
  orders integer not null,
  primary key (shop_id, basis, cohort_on, product_id, age)
) strict, without rowid;
