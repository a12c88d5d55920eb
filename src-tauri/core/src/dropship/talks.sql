-- in: shop, partner  out: the talks with it, the latest first
select id, talked_on, said, next_on, noted_by
from partner_talks
where shop_id = :shop and partner = :partner
order by talked_on desc, id desc
