-- What nobody has counted is not known: what moved of it is told beside, and is no stock.
drop view product_stocks;
drop view sku_stocks;

-- What lies there of each SKU; none where nobody has counted.
create view sku_stocks as
select sku_id, product_id, counted, counted_at, moved, counted + coalesce(moved, 0) as stock
from (
  select s.id as sku_id, s.product_id, n.stock as counted, n.counted_at,
    (select sum(m.pieces) from stock_moves m
      where m.sku_id = s.id and (n.stock is null or m.operation >= coalesce(n.counted_by, 0))) as moved
  from skus s
  left join sku_records n on n.sku_id = s.id);

-- The same of a whole product: its own count with all that moved since, else what its counted SKUs come to.
create view product_stocks as
select product_id, counted, counted_at, moved,
  coalesce(counted + coalesce(moved, 0), of_skus + coalesce(unnamed, 0)) as stock
from (
  select p.id as product_id, r.stock as counted, r.counted_at,
    (select sum(m.pieces) from stock_moves m
      where m.product_id = p.id and m.operation >= coalesce(r.counted_by, 0)) as moved,
    (select sum(s.stock) from sku_stocks s where s.product_id = p.id) as of_skus,
    (select sum(m.pieces) from stock_moves m where m.product_id = p.id and m.sku_id is null) as unnamed
  from products p
  left join product_records r on r.product_id = p.id);
