-- in: shop, since. out: its guides, and products whose buyers lately asked how it is used
select products.id as product_id, coalesce(nullif(products.name, ''), products.product_no) as product,
  guides.id as guide_id, guides.title as title, guides.place as place,
  (select count(*) from callbacks where callbacks.product_id = products.id
     and callbacks.reason_confirmed = 'other.how_to' and callbacks.called_at >= :since)
  + (select count(distinct feedback.id) from feedback join lines on lines.order_id = feedback.order_id
     where feedback.shop_id = :shop and feedback.tag = 'how_to' and feedback.noted_at >= :since
       and lines.product_id = products.id) as asked
from products
left join guides on guides.product_id = products.id
where products.shop_id = :shop
  and (guides.id is not null
    or products.id in (select product_id from callbacks where shop_id = :shop and reason_confirmed = 'other.how_to')
    or products.id in (select lines.product_id from feedback join lines on lines.order_id = feedback.order_id
      where feedback.shop_id = :shop and feedback.tag = 'how_to'))
order by guides.id is not null, asked desc, product
