-- out: tests that take new cases or orders, and standards that hold, each with the moment from which on
select e.id, e.shop_id, s.platform, s.salt, e.subject, e.kinds, e.classes, e.products, e.adopted_way,
  iif(e.ended_at is null, coalesce(e.resumed_at, e.from_at), e.ended_at) as since
from experiments e
join shops s on s.id = e.shop_id
where (e.ended_at is null and e.halted_at is null) or (e.adopted_way is not null and e.withdrawn_at is null)
order by e.id
