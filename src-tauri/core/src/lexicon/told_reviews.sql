-- in: shop, from, to (excluded), case; each may be none  out: case and text of each review of its order
select c.id, r.text
from reviews r
join cases c on c.shop_id = r.shop_id and c.order_no = r.order_no
where r.shop_id = :shop
  and (:case is null or c.id = :case)
  and (:from is null or c.applied_at >= :from)
  and (:to is null or c.applied_at < :to)
order by r.id
