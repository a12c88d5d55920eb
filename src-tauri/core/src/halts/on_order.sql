-- in: order. out: the oldest halt that stands on one of its goods
select halts.id
from halts
where halts.freed_at is null
  and halts.product_id in (
    select lines.product_id
    from lines
    where lines.order_id = :order
      and coalesce(lines.status, '') <> 'closed'
      and (halts.sku_id is null or halts.sku_id = lines.sku_id))
order by halts.id
limit 1
