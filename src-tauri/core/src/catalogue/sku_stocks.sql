-- in: product. out: its SKUs, and the product as one where it was counted so or pieces without a SKU moved
select t.sku_id, s.sku_code, s.sku_name, t.counted, coalesce(t.moved, 0) as moved, t.stock, t.counted_at
from sku_stocks t
join skus s on s.id = t.sku_id
where t.product_id = :product
union all
select null, '', '', t.counted, coalesce(t.moved, 0), t.stock, t.counted_at
from product_stocks t
where t.product_id = :product and (t.counted is not null
  or exists (select 1 from stock_moves m where m.product_id = :product and m.sku_id is null))
order by 1
