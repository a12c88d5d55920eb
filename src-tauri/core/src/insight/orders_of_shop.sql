-- in: shop  out: its orders as they lie in the book with both basis moments
select id, paid_at, coalesce(signed_at, completed_at)
from orders not indexed
where shop_id = :shop
order by id
