-- in: shop  out: its reviews, and those of them whose order is not in the book
select count(*), coalesce(sum(o.id is null), 0)
from reviews r
left join orders o on o.shop_id = r.shop_id and o.order_no = r.order_no
where r.shop_id = :shop
