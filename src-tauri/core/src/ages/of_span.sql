-- in: shop, from, to (days of a span). out: its age bands as they were brought
select band, orders, buyers, returned, quality
from age_bands
where shop_id = :shop and from_on = :from and to_on = :to
