-- in: shop, month  out: the month's objections with their answers, oldest first
select id, job, person, measure, number, note, made_by, made_at, accepted, answer, decided_by, decided_at
from objections
where shop_id = :shop and month = :month
order by id
