-- in: shop, partner  out: its spot checks, the latest first
select id, checked_on, next_on, noted_by
from spot_checks
where shop_id = :shop and partner = :partner
order by checked_on desc, id desc
