-- in: run  out: orders that hang on rows it added or changed, with their basis moments
select o.id, o.paid_at, coalesce(o.signed_at, o.completed_at)
from orders o
where o.changed_by in (select id from files where run_id = :run)
union
select o.id, o.paid_at, coalesce(o.signed_at, o.completed_at)
from lines l
join orders o on o.id = l.order_id
where l.changed_by in (select id from files where run_id = :run)
union
select o.id, o.paid_at, coalesce(o.signed_at, o.completed_at)
from cases c
join orders o on o.shop_id = c.shop_id and o.order_no = c.order_no
where c.changed_by in (select id from files where run_id = :run)
