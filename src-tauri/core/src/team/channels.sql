-- in: shop, from, until (day after the last)  out: for each contact that began in that span its channel and the minutes until the first answer
select n.channel, cast((julianday(n.answered_at) - julianday(n.started_at)) * 1440 + 0.5 as integer) as minutes
from contacts n
join cases c on c.id = n.case_id
where c.shop_id = :shop and n.started_at >= :from and n.started_at < :until
