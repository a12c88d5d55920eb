-- in: shop. out: halts that stand, the oldest first, and to whom each was given
select h.id,
  (select g.person_id from charge_hands g where g.halt_id = h.id order by g.id desc limit 1) as person_id
from halts h
where h.shop_id = :shop and h.freed_at is null and h.drill = 0
order by h.id
