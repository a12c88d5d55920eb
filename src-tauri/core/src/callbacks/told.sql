-- in: shop, product (or none), since. out: what buyers had expected and found, newest first
select callbacks.id as id, callbacks.product_id as product_id,
  coalesce(nullif(products.name, ''), products.product_no) as product,
  callbacks.reason_confirmed as reason,
  callbacks.attribute as attribute, callbacks.expected as expected, callbacks.actual as actual,
  callbacks.change_id as change_id
from callbacks
left join products on products.id = callbacks.product_id
where callbacks.shop_id = :shop and callbacks.called_at >= :since
  and (:product is null or callbacks.product_id = :product)
  and (callbacks.expected is not null or callbacks.actual is not null)
order by callbacks.called_at desc, callbacks.id desc
