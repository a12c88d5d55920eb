-- in: order, shop, since, since_number, now. out: reasons stated for the parcel's products, most first
select cases.reason_stated as reason, count(*) as cases
from (
  select case_links.case_id as id
  from lines
  join case_links on case_links.product_id = lines.product_id and case_links.applied_on >= :since_number
  where lines.order_id = :order
  union
  select named.id
  from lines
  join products on products.id = lines.product_id
  join cases as named
    on named.shop_id = :shop and named.product_no = products.product_no and named.applied_at >= :since
  where lines.order_id = :order
) as found
join cases on cases.id = found.id
where cases.shop_id = :shop and cases.applied_at >= :since and cases.applied_at <= :now
  and cases.reason_stated is not null
group by cases.reason_stated
order by count(*) desc, cases.reason_stated
