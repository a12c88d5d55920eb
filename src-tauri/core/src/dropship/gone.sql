-- in: shop (?1), order (its number, ?2)  out: whether it has left or was closed; no row where there is no such order
select shipped_at is not null or signed_at is not null or coalesce(status, '') in ('shipped', 'completed', 'closed')
from orders
where shop_id = ?1 and order_no = ?2
