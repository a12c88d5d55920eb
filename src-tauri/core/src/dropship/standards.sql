-- in: shop, partner  out: the versions of its standard, the newest first
select id, number, words, check_share, bears_share, from_on, consented_on, consented_by, kept_by
from partner_standards
where shop_id = :shop and partner = :partner
order by number desc
