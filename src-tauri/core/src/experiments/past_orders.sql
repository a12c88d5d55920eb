-- in: shop, since, until  out: orders signed for in between that had no case by then, with what a population asks of them
select o.id, o.order_no as no, null as buyer, null as reason, null as kind, coalesce(o.signed_at, o.completed_at) as at,
  (select json_group_array(distinct l.product_id) from lines l where l.order_id = o.id and l.product_id is not null) as products
from orders o
where o.shop_id = :shop and coalesce(o.signed_at, o.completed_at) >= :since and coalesce(o.signed_at, o.completed_at) < :until
  and not exists (select 1 from cases c where c.shop_id = o.shop_id and c.order_no = o.order_no
    and c.applied_at <= coalesce(o.signed_at, o.completed_at))
