-- in: shop, since. out: its halts that stand, and those freed since then that are not settled, the oldest first; no drills
select id
from halts
where shop_id = :shop and drill = 0 and settled_at is null and (freed_at is null or freed_at >= :since)
order by halted_at, id
