-- in: shop, from, until (days, the last excluded)  out: for each order signed off in that span and each of its products whose page has a designer, when it was placed, and its first return
select o.id as order_id, o.order_no as order_no, l.product_id as product_id, coalesce(o.created_at, o.paid_at) as placed_at,
  k.case_id as case_id, c.reason_stated as reason, c.applied_at as applied_at
from orders o
join (select distinct order_id, product_id from lines) l on l.order_id = o.id
left join case_links k on k.order_id = o.id and k.product_id = l.product_id and k.first = 1
left join cases c on c.id = k.case_id
where o.shop_id = :shop
  and coalesce(o.signed_at, o.completed_at) >= :from
  and coalesce(o.signed_at, o.completed_at) < :until
  and l.product_id in (
    select product_id from listing_versions where designer is not null
    union all
    select product_id from product_records where picture_owner is not null)
order by c.applied_at, o.order_no
