-- in: shop, from, to (moments, to excluded)  out: defect, point, severity, checks that found it, the owner's words for point and defect
select a.defect, a.point, a.severity, count(distinct k.id),
  max(a.point_text), max(a.defect_text)
from checks k
join check_answers a on a.check_id = k.id
where k.shop_id = :shop
  and k.done_at >= :from
  and k.done_at < :to
  and a.result = 'failed'
group by 1, 2, 3
order by 4 desc, 1, 2
