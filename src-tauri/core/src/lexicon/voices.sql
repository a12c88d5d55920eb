-- in: shop, text (like pattern or none), product (or none), unmatched  out: reviews, and remarks of orders that came back; newest first
select v.source, v.order_no, v.order_id, v.score, v.text, v.at, p.id as product_id, nullif(p.name, '') as product,
  (select max(c.id) from cases c where c.shop_id = :shop and c.order_no = v.order_no) as case_id
from (
  select 'review' as source, r.order_no, o.id as order_id, r.score, r.text, r.written_at as at
  from reviews r
  left join orders o on o.shop_id = r.shop_id and o.order_no = r.order_no
  where r.shop_id = :shop
  union all
  select 'remark', o.order_no, o.id, null, o.remark, coalesce(o.signed_at, o.completed_at, o.paid_at)
  from orders o
  where o.shop_id = :shop
    and o.remark is not null
    and exists (select 1 from cases c where c.shop_id = o.shop_id and c.order_no = o.order_no)
) v
left join products p on p.id = (
  select min(l.product_id) from lines l where l.order_id = v.order_id having count(distinct l.product_id) = 1)
where (:text is null or v.text like :text escape '\')
  and (:product is null or p.id = :product)
  and (not :unmatched or v.order_id is null)
order by v.at desc, v.order_no desc
