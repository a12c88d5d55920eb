-- in: shop, partner  out: the points of its spot checks, as they were looked at
select p.spot_check_id, p.point, p.seen, p.note, p.picture
from spot_check_points p
join spot_checks s on s.id = p.spot_check_id
where s.shop_id = :shop and s.partner = :partner
order by p.id
