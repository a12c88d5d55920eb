-- in: shop, from, end (moments, end excluded)  out: cases applied by then whose order is not in the book, with their reason
select c.id, coalesce(c.reason_stated, '')
from cases c
left join case_links k on k.case_id = c.id
where c.shop_id = :shop
  and c.applied_at >= :from
  and c.applied_at < :end
  and k.case_id is null
order by c.applied_at desc, c.id desc
