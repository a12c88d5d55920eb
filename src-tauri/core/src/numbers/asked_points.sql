-- in: shop, from, before. out: how often each point was answered with passed or failed
select check_answers.step as step, check_answers.point as point, count(*) as asked
from checks
join check_answers on check_answers.check_id = checks.id and check_answers.result <> 'not_applicable'
where checks.shop_id = :shop and checks.done_at >= :from and checks.done_at < :before
group by check_answers.step, check_answers.point
