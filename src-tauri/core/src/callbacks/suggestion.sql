-- in: shop, callback or feedback (the other none). out: what that buyer said and about which product
select callbacks.suggestion as said, callbacks.product_id as product_id
from callbacks
where callbacks.id = :callback and callbacks.shop_id = :shop and callbacks.suggestion is not null
union all
select feedback.said,
  (select lines.product_id from lines where lines.order_id = feedback.order_id order by lines.line_no limit 1)
from feedback
where feedback.id = :feedback and feedback.shop_id = :shop
