-- out: checks with their order and what was found first and worst
select checks.id as id, checks.order_id as order_id, orders.order_no as order_no,
  coalesce(
    (select group_concat(products.name, '、')
     from lines
     join products on products.id = lines.product_id
     where lines.order_id = orders.id and products.name <> ''),
    orders.goods) as goods,
  checks.result as result, checks.staff as staff, checks.station as station, checks.done_at as done_at, checks.seconds as seconds,
  fault.step as fault_step, fault.point as fault_point, fault.defect as fault_defect,
  fault.severity as fault_severity, fault.point_text as fault_point_text, fault.defect_text as fault_defect_text,
  fault.product_id as fault_product_id, coalesce(nullif(at_fault.name, ''), at_fault.product_no) as fault_product, check_gifts.outcome as fault_outcome
from told_checks as checks
join orders on orders.id = checks.order_id
left join check_answers as fault
  on fault.check_id = checks.id and fault.result = 'failed'
  and (fault.step, fault.point) = (
    select worst.step, worst.point
    from check_answers as worst
    where worst.check_id = checks.id and worst.result = 'failed'
    order by worst.severity, worst.step, worst.point
    limit 1)
left join check_gifts
  on check_gifts.check_id = checks.id and fault.point = 'gift:' || check_gifts.rule_id
left join products as at_fault on at_fault.id = fault.product_id
