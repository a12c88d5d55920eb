-- in: shop, from, until (day after the last)  out: for each clerk and day on how many cases the clerk worked
with done as (
  select m.staff, m.case_id, substr(m.written_at, 1, 10) as on_day
  from case_moves m where m.written_at >= :from and m.written_at < :until
  union
  select n.staff, n.case_id, substr(n.written_at, 1, 10)
  from contacts n where n.written_at >= :from and n.written_at < :until)
select count(*) as cases
from done d
join cases c on c.id = d.case_id
where c.shop_id = :shop
group by d.staff, d.on_day
