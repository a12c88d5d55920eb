-- in: order, case, id (one of them)  out: its proof in the order it was taken, with the check it belongs to
select e.id, e.order_id, e.case_id,
  (select k.id from checks k
   where e.scene = 'packing' and k.order_id = e.order_id and k.started_at <= e.taken_at
   order by k.started_at desc, k.id desc limit 1) as check_id,
  e.scene, e.kind, e.source, e.step, e.point, coalesce((select name from badges where badge = lower(e.staff)), e.staff) as staff,
  e.taken_at, e.kept_at, e.hash, e.mime, e.bytes,
  e.width, e.height, e.milliseconds, e.ended, e.thinned_at
from evidence e
where e.id in (
  select id from evidence where order_id = :order
  union
  select its.id
  from orders o
  join cases c on c.shop_id = o.shop_id and c.order_no = o.order_no
  join evidence its on its.case_id = c.id
  where o.id = :order
  union select id from evidence where case_id = :case
  union select id from evidence where id = :id)
order by e.taken_at, e.id
