-- in: shop, since, most  out: cases of the shop whose goods are awaited and whose parcel's number nobody knows
select c.id
from cases c
join cases_over v on v.case_id = c.id
where c.shop_id = :shop and c.applied_at >= :since
  and coalesce(c.return_tracking_no, '') = '' and not v.over
  and (c.returned_at is not null or c.agreed_at is not null)
  and coalesce(c.kind, 'return_refund') in ('return_refund', 'exchange', 'repair')
  and not exists (select 1 from receptions r where r.case_id = c.id)
order by c.returned_at is null, c.applied_at desc
limit :most
