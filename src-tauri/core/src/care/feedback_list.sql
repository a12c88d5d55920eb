-- in: shop, order (or none). out: what buyers answered, the newest two hundred
select feedback.id as id, feedback.order_id as order_id, orders.order_no as order_no, products.id as product_id,
  coalesce(nullif(products.name, ''), orders.goods) as product, feedback.noted_at as noted_at,
  feedback.said as said, feedback.tag as tag, feedback.stars as stars, feedback.case_id as case_id,
  feedback.change_id as change_id, thanks.amount_fen as thanked_fen
from feedback
join orders on orders.id = feedback.order_id
left join thanks on thanks.order_id = feedback.order_id
left join lines on lines.order_id = orders.id
  and lines.line_no = (select min(first.line_no) from lines as first where first.order_id = orders.id)
left join products on products.id = lines.product_id
where feedback.shop_id = :shop and (:order is null or feedback.order_id = :order)
order by feedback.noted_at desc, feedback.id desc
limit 200
