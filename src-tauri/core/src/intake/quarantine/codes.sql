-- in: shop (or null)  out: codes of waiting rows with their number
select q.code, count(*)
from quarantine q
join shops s on s.id = q.shop_id
where q.solved_by is null
  and not exists (select 1 from mends m where m.quarantine_id = q.id)
  and (:shop is null or s.name = :shop)
group by q.code
order by 2 desc, 1
