-- in: shop  out: versions of its products' pages, each with its first day and its designer; a version without one ends the one before it. Before all of them stands whoever the product's record names as owner of the pictures
select r.product_id, '0000-01-01' as from_on, r.picture_owner, 0
from product_records r
join products p on p.id = r.product_id
where p.shop_id = :shop and r.picture_owner is not null
union all
select v.product_id, v.from_on, v.designer, v.id
from listing_versions v
join products p on p.id = v.product_id
where p.shop_id = :shop
order by 1, 2, 4
