-- The packing bench: bar codes of goods, what was counted, errors in packing, halts, and lots that are sampled.

-- sku_id and product_id name rows that only go with their shop, as those of lines do.
create table barcodes (
  shop_id integer not null references shops (id) on delete cascade,
  code text not null,
  sku_id integer not null,
  source text not null check (source in ('file', 'taught')),
  taught_by text,
  taught_at text,
  primary key (shop_id, code, sku_id)
) strict, without rowid;
create index skus_by_code on skus (sku_code) where sku_code <> '';

create table check_pieces (
  check_id integer not null references checks (id) on delete cascade,
  line_no text not null,
  wanted integer not null,
  scanned integer not null,
  by_hand integer not null,
  primary key (check_id, line_no)
) strict, without rowid;

create table packing_errors (
  id integer primary key,
  shop_id integer not null references shops (id) on delete cascade,
  order_id integer not null references orders (id) on delete cascade,
  kind text not null check (kind in ('wrong', 'too_many', 'too_few')),
  expected text not null,
  found text not null,
  product_id integer,
  staff text not null,
  at text not null
) strict;
create index packing_errors_by_time on packing_errors (shop_id, at);
create index packing_errors_by_order on packing_errors (order_id);

create table halts (
  id integer primary key,
  shop_id integer not null references shops (id) on delete cascade,
  product_id integer not null,
  sku_id integer,
  signal text not null check (signal in ('check', 'packing', 'rate', 'complaint', 'stock', 'other')),
  why text not null,
  halted_at text not null,
  halted_by text not null,
  freed_at text,
  freed_by text,
  cause text
) strict;
create index halts_standing on halts (product_id) where freed_at is null;
create index halts_by_time on halts (shop_id, halted_at);

create table lots (
  id integer primary key,
  shop_id integer not null references shops (id) on delete cascade,
  sku_id integer not null,
  aql text not null,
  strictness text not null check (strictness in ('normal', 'tightened', 'reduced')),
  letter text not null,
  size integer not null,
  sample integer not null,
  accept integer not null,
  checked integer not null default 0,
  failed integer not null default 0,
  verdict text check (verdict in ('accepted', 'rejected')),
  opened_at text not null,
  opened_by text not null,
  closed_at text
) strict;
create index lots_by_sku on lots (sku_id, id);

create table lot_parcels (
  lot_id integer not null references lots (id) on delete cascade,
  order_id integer not null references orders (id) on delete cascade,
  drawn integer not null,
  outcome text check (outcome in ('passed', 'failed', 'released')),
  staff text,
  at text,
  primary key (lot_id, order_id)
) strict, without rowid;
create index lot_parcels_by_order on lot_parcels (order_id);

-- Orders that wait to be packed, and those that left on a day: few rows among many.
create index orders_waiting on orders (shop_id) where status = 'paid';
create index orders_by_shipped on orders (shop_id, shipped_at) where shipped_at is not null;

-- Numbers that a scan finds only by looking into the cell: several in one, or written with blanks or small letters.
create index orders_by_odd_tracking on orders (tracking_no) where tracking_no glob '*[^0-9A-Z]*';
create index lines_by_tracking on lines (tracking_no) where tracking_no is not null;
create index lines_by_odd_tracking on lines (tracking_no) where tracking_no glob '*[^0-9A-Z]*';

-- What came back of one product lately, without walking through what came back of all.
create index case_links_by_product on case_links (product_id, applied_on);
create index cases_by_product on cases (shop_id, product_no, applied_at) where product_no is not null;
