-- in: shop (or none), from, before, result, staff, hour, step, point, severity, product, warehouse, kind, quick (each none: any), limit, skip
-- out: ids of the checks of those days, newest first
select checks.id as id
from told_checks as checks
where checks.shop_id in (select shops.id from shops where :shop is null or shops.id = :shop)
  and checks.done_at >= :from and checks.done_at < :before
  and (:result is null or checks.result = :result)
  and (:staff is null or checks.staff = :staff)
  and (:hour is null or cast(substr(checks.done_at, 12, 2) as integer) = :hour)
  and (:point is null or exists (
    select 1
    from check_answers
    where check_answers.check_id = checks.id and check_answers.result = 'failed'
      and check_answers.step = :step and check_answers.point = :point))
  and (:severity is null or exists (
    select 1
    from check_answers
    where check_answers.check_id = checks.id and check_answers.result = 'failed'
      and check_answers.severity = :severity))
  and (:product is null or :product in (
    select coalesce(fault.product_id, iif(count(distinct lines.product_id) = 1, min(lines.product_id), 0))
    from checks as one
    left join check_answers as fault on fault.check_id = one.id and fault.result = 'failed'
    left join lines on lines.order_id = one.order_id
    where one.id = checks.id
    group by fault.step, fault.point))
  and (:warehouse is null or :warehouse = (
    select coalesce(told.warehouse, '') from told_warehouses told where told.order_id = checks.order_id))
  and (:kind is null or checks.station is not 'partner' and not exists (
    select 1
    from checks as earlier
    where earlier.order_id = checks.order_id and (earlier.done_at, earlier.id) < (checks.done_at, checks.id)))
  and (coalesce(:kind, 'first') = 'first' or checks.result = 'passed' and 1 = coalesce(
    (select sum(coalesce(lines.quantity, 1)) from lines where lines.order_id = checks.order_id),
    (select orders.quantity from orders where orders.id = checks.order_id), 1))
  and (coalesce(:kind, 'first') <> 'quick' or checks.seconds <= :quick)
order by checks.done_at desc, checks.id desc
limit :limit offset :skip
