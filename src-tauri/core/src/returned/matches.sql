-- in: shop, tail (the last letters of the number), length, since  out: cases of the shop not received that it may be of, and why
select c.id,
  case when :tail <> '' and lower(substr(c.return_tracking_no, -:length)) = :tail then 'tail' else 'unnumbered' end as why
from cases c
join cases_over v on v.case_id = c.id
where c.shop_id = :shop and c.applied_at >= :since
  and not exists (select 1 from receptions r where r.case_id = c.id)
  and (:tail <> '' and lower(substr(c.return_tracking_no, -:length)) = :tail
    or (coalesce(c.return_tracking_no, '') = '' and not v.over
      and (c.returned_at is not null or c.agreed_at is not null)
      and coalesce(c.kind, 'return_refund') in ('return_refund', 'exchange', 'repair')))
order by why, c.returned_at is null, c.applied_at desc
limit 5
