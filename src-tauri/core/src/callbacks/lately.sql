-- in: product, since. out: the true reasons buyers of this product gave since then, most first
select reason_confirmed as reason, count(*) as calls
from callbacks
where product_id = :product and called_at >= :since and reason_confirmed is not null
group by reason_confirmed
order by calls desc, reason
limit 3
