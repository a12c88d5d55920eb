-- Stock is what somebody counted, and what moved since then.

-- The operation that counted, and when; what moved with it or after it comes on top.
alter table product_records add column counted_by integer;
alter table product_records add column counted_at text;
alter table sku_records add column counted_by integer;
alter table sku_records add column counted_at text;
update product_records set counted_at = noted_at where stock is not null;
update sku_records set counted_at = noted_at where stock is not null;

create table stock_moves (
  id integer primary key,
  product_id integer not null references products (id) on delete cascade,
  sku_id integer,
  pieces integer not null check (pieces <> 0),
  piece_id integer not null references returned_pieces (id) on delete cascade,
  at text not null,
  staff text not null,
  operation integer not null
) strict;
create index stock_moves_by_product on stock_moves (product_id, id);
create index stock_moves_by_sku on stock_moves (sku_id) where sku_id is not null;
create index stock_moves_by_piece on stock_moves (piece_id);

-- What lies there of each SKU; none where nobody has counted and nothing has moved.
create view sku_stocks as
select sku_id, product_id, counted, counted_at, moved,
  case when counted is null and moved is null then null else coalesce(counted, 0) + coalesce(moved, 0) end as stock
from (
  select s.id as sku_id, s.product_id, n.stock as counted, n.counted_at,
    (select sum(m.pieces) from stock_moves m
      where m.sku_id = s.id and (n.stock is null or m.operation >= coalesce(n.counted_by, 0))) as moved
  from skus s
  left join sku_records n on n.sku_id = s.id);

-- The same of a whole product: its own count with all that moved since, else what its SKUs come to.
create view product_stocks as
select product_id, counted, counted_at, moved,
  case when counted is not null then counted + coalesce(moved, 0)
    when of_skus is null and unnamed is null then null
    else coalesce(of_skus, 0) + coalesce(unnamed, 0) end as stock
from (
  select p.id as product_id, r.stock as counted, r.counted_at,
    (select sum(m.pieces) from stock_moves m
      where m.product_id = p.id and m.operation >= coalesce(r.counted_by, 0)) as moved,
    (select sum(s.stock) from sku_stocks s where s.product_id = p.id) as of_skus,
    (select sum(m.pieces) from stock_moves m where m.product_id = p.id and m.sku_id is null) as unnamed
  from products p
  left join product_records r on r.product_id = p.id);

-- A piece that came back with its parcel, its case and what was paid for it; `restocked` is 1 where it is for sale again.
create view returned_goods as
select p.id, p.reception_id, p.number, p.line_no, p.product_id, p.sku_id, p.grade, p.reason, p.place, p.note, p.checklist,
  p.graded_at, p.staff, r.shop_id, r.case_id, r.scanned, r.received_at, r.staff as received_by,
  coalesce(nullif(g.name, ''), nullif(c.product_name, ''), o.goods) as title, g.category,
  coalesce(s.sku_name, '') as sku_name, coalesce(s.sku_code, '') as sku_code,
  coalesce(l.paid_fen / max(coalesce(l.quantity, 1), 1),
    c.refund_fen / (select count(*) from returned_pieces q where q.reception_id = p.reception_id)) as value_fen,
  (select coalesce(sum(m.pieces), 0) from stock_moves m where m.piece_id = p.id) as restocked
from returned_pieces p
join receptions r on r.id = p.reception_id
left join cases c on c.id = r.case_id
left join orders o on o.shop_id = c.shop_id and o.order_no = c.order_no
left join lines l on l.order_id = o.id and l.line_no = p.line_no
left join products g on g.id = p.product_id
left join skus s on s.id = p.sku_id;
