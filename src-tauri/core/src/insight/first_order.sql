-- in: shop  out: its first order as they lie in the book
select id
from orders not indexed
where shop_id = :shop
order by id
limit 1
