-- in: shop  out: versions of its products' pages, each with its first day and its designer; a version without one ends the one before it
select v.product_id, v.from_on, v.designer
from listing_versions v
join products p on p.id = v.product_id
where p.shop_id = :shop
order by v.product_id, v.from_on, v.id
