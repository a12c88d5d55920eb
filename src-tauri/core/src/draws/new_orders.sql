-- in: experiment, shop, since  out: orders signed for since then that have no case and no way yet
select o.id, o.order_no as no, o.buyer_hash as buyer, null as reason, null as kind,
  (select json_group_array(distinct l.product_id) from lines l where l.order_id = o.id and l.product_id is not null) as products
from orders o
where o.shop_id = :shop and coalesce(o.signed_at, o.completed_at) >= :since
  and not exists (select 1 from cases c where c.shop_id = o.shop_id and c.order_no = o.order_no)
  and not exists (select 1 from assignments a where a.order_id = o.id and a.experiment_id = :experiment)
order by coalesce(o.signed_at, o.completed_at), o.id
