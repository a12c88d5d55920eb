-- in: shop, from, to (excluded), case; each may be none  out: cases with what they state what the buyer wrote, and the remark of their order
select c.id, c.reason_stated, c.applied_at, k.product_id, c.buyer_words, o.remark
from cases c
left join case_links k on k.case_id = c.id
left join orders o on o.shop_id = c.shop_id and o.order_no = c.order_no
where c.shop_id = :shop
  and (:case is null or c.id = :case)
  and (:from is null or c.applied_at >= :from)
  and (:to is null or c.applied_at < :to)
order by c.applied_at desc, c.id desc
