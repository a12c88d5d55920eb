-- in: product, sku (or none), operation (of a movement)  out: a row where its article was counted after it
select 1 from product_records where product_id = :product and stock is not null and counted_by > :operation
union all
select 1 from sku_records where sku_id = :sku and stock is not null and counted_by > :operation
