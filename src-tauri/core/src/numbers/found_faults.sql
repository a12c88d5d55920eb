-- in: shop, from, before. out: every point that failed in these days, with what it can be grouped by
select checks.id as of_check, check_answers.step as step, check_answers.point as point,
  check_answers.point_text as point_text, check_answers.severity as severity, checks.staff as staff,
  coalesce(told.warehouse, '') as warehouse,
  coalesce(
    check_answers.product_id,
    (select iif(count(distinct lines.product_id) = 1, min(lines.product_id), 0)
     from lines
     where lines.order_id = checks.order_id)) as product
from told_checks as checks
join check_answers on check_answers.check_id = checks.id and check_answers.result = 'failed'
join told_warehouses as told on told.order_id = checks.order_id
where checks.shop_id = :shop and checks.done_at >= :from and checks.done_at < :before and checks.result = 'failed'
order by checks.id
