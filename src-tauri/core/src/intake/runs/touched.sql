-- in: shop  out: orders that hang on rows which runs taken back have added or changed, with their basis moments
with gone as (
  select f.id from files f join runs r on r.id = f.run_id
  where r.shop_id = :shop and r.undone_at is not null
)
select o.id, o.paid_at, coalesce(o.signed_at, o.completed_at)
from orders o
where o.shop_id = :shop and (o.added_by in (select id from gone) or o.changed_by in (select id from gone))
union
select o.id, o.paid_at, coalesce(o.signed_at, o.completed_at)
from lines l
join orders o on o.id = l.order_id
where l.added_by in (select id from gone) or l.changed_by in (select id from gone)
union
select o.id, o.paid_at, coalesce(o.signed_at, o.completed_at)
from cases c
join orders o on o.shop_id = c.shop_id and o.order_no = c.order_no
where c.shop_id = :shop and (c.added_by in (select id from gone) or c.changed_by in (select id from gone))
