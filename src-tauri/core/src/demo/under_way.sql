-- in: shop  out: the parcel number of the newest return whose goods have not come yet
select c.return_tracking_no as number
from cases c
where c.shop_id = :shop and coalesce(c.return_tracking_no, '') <> ''
  and not exists (select 1 from receptions r where r.case_id = c.id)
order by c.applied_at desc, c.id desc
limit 1
