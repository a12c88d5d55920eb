-- in: order, shop, since, now. out: reasons stated for the parcel's products, most first
select cases.reason_stated as reason, count(*) as cases
from cases
left join case_links on case_links.case_id = cases.id
where cases.shop_id = :shop and cases.applied_at >= :since and cases.applied_at <= :now
  and cases.reason_stated is not null
  and (
    case_links.product_id in (select lines.product_id from lines where lines.order_id = :order)
    or cases.product_no in (
      select products.product_no
      from lines
      join products on products.id = lines.product_id
      where lines.order_id = :order))
group by cases.reason_stated
order by count(*) desc, cases.reason_stated
