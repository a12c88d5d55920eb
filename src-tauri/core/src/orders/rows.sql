-- in: ids (array)  out: one row for each order, in the array's sequence
select o.id, o.order_no, o.status, o.paid_fen, o.paid_at, o.created_at, o.shipped_at,
  coalesce(o.signed_at, o.completed_at) as signed_at, o.signed_at is null and o.completed_at is not null as confirmed,
  coalesce(o.goods, (
    select group_concat(p.name, '；')
    from lines l join products p on p.id = l.product_id
    where l.order_id = o.id and p.name <> '')) as goods,
  coalesce(o.quantity, (select sum(l.quantity) from lines l where l.order_id = o.id)) as quantity,
  nullif(trim(coalesce(o.province, '') || ' ' || coalesce(o.city, '')), '') as region,
  o.carrier, o.tracking_no, (select w.warehouse from told_warehouses w where w.order_id = o.id) as warehouse,
  (select count(*) from case_links k where k.order_id = o.id) as cases,
  (select c.reason_stated
   from case_links k join cases c on c.id = k.case_id
   where k.order_id = o.id
   order by c.applied_at, c.case_no limit 1) as reason,
  (select result from checks where order_id = o.id order by done_at desc, id desc limit 1) as checked,
  exists (select 1 from newest_files n where n.file_id = o.added_by) as fresh
from json_each(:ids) j
join orders o on o.id = j.value
order by j.key
