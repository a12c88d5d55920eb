-- in: shop, limit  out: acts on waiting rows, newest first
select m.operation_id, m.at, o.actor, m.how, m.reason, count(*), min(q.code)
from mends m
join quarantine q on q.id = m.quarantine_id
join shops s on s.id = q.shop_id
join operations o on o.id = m.operation_id
where s.name = :shop
group by m.operation_id
order by m.operation_id desc
limit :limit
