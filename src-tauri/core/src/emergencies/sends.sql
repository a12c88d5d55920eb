-- in: halt, warehouse. out: each time somebody of it was told, the first one first
select n.id, n.contact_id, c.name, n.role, n.sent_at, n.sent_by, n.read_at, n.confirmed_at
from halt_notices n
left join emergency_contacts c on c.id = n.contact_id
where n.halt_id = :halt and n.warehouse = :warehouse
order by n.sent_at, n.id
