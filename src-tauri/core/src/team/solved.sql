-- in: shop, from, until (day after the last)  out: for each topic and clerk the contacts of that span that reached the buyer and whose end is known, and those that ended in agreement
select n.topic, n.staff, count(*) as contacts, sum(n.result = 'solved') as solved
from contacts n
join cases c on c.id = n.case_id
where c.shop_id = :shop and n.started_at >= :from and n.started_at < :until and n.result in ('solved', 'promised', 'unsolved')
group by n.topic, n.staff
order by n.topic, n.staff
