-- in: nothing. out: a row where somebody active is the owner, has a PIN and stays
select 1
from people
join people_pins on people_pins.person_id = people.id
where people.role = 'owner' and people.active = 1 and people.until_on is null
limit 1
