-- in: shop, id, kind, party, first, last  out: another agreement with this party that holds on some of these days
select party, first_on, last_on
from agreements
where shop_id = :shop and id is not :id and kind = :kind and party = :party and first_on <= :last and last_on >= :first
limit 1
