-- in: shop, party. out: its contacts in the order in which they are reached
select id, role, name, reach, tested_on
from emergency_contacts
where shop_id = :shop and party = :party
order by place, id
