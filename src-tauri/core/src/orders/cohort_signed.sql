-- in: shop, from, until (day after the last), counting (orders, returned, quality), as_of, product  out: id and money of the cohort by sign-off
select o.id, o.paid_fen as fen
from orders o
where o.shop_id = :shop
  and coalesce(o.signed_at, o.completed_at) >= :from
  and coalesce(o.signed_at, o.completed_at) < :until
  and case :counting
    when 'orders' then :product is null
      or exists (select 1 from lines l where l.order_id = o.id and l.product_id = :product)
    when 'returned' then exists (select 1 from case_links k where k.order_id = o.id and k.applied_on <= :as_of)
    else exists (
      select 1 from case_links k
      where k.order_id = o.id and k.first = 1 and k.quality = 1 and k.applied_on <= :as_of
        and (:product is null or k.product_id = :product))
  end
order by coalesce(o.signed_at, o.completed_at) desc, o.id desc
