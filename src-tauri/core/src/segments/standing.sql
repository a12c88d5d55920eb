-- in: shop. out: its rules of segments that stand, the newest first
select id, dimension, place, from_fen, until_fen, act, hours, hits, orders, made_at, made_by
from segment_rules
where shop_id = :shop and ended_at is null
order by id desc
