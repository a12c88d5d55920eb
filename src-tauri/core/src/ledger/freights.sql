-- in: shop, from, to (days, to excluded)  out: cases of these days that send goods back, by who pays the freight
select coalesce(w.way, 'unknown') as key, count(*) as times, coalesce(sum(w.fen), 0) as fen
from cases c
left join case_freights w on w.case_id = c.id
where c.shop_id = :shop and c.applied_at >= :from and c.applied_at < :to
  and (w.way is not null or c.return_tracking_no is not null or c.returned_at is not null)
group by 1
order by fen desc, times desc
