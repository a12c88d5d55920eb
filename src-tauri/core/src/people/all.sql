-- in: nothing. out: all people, those who work here first, by role and name; when each last did something
select p.id, p.name, p.role, p.badge, p.refund_fen, p.goodwill_fen, p.until_on, p.active, p.invented,
  exists (select 1 from people_pins where person_id = p.id) as has_pin,
  (select max(at) from operations where actor = p.name) as last_at
from people p
order by p.active desc,
  case p.role
    when 'owner' then 0 when 'clerk3' then 1 when 'clerk2' then 2 when 'clerk1' then 3 when 'packer' then 4
    when 'returns' then 5 else 6
  end,
  p.name
