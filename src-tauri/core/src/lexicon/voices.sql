-- in: shop, text (like pattern or none), product (or none), unmatched
-- out: reviews, what buyers wrote with a return, answers to care messages, calls and notes of contacts, but for what we
--   told the buyer of a delay; newest first
select v.source, v.order_no, v.order_id, v.score, v.text, v.at, p.id as product_id, nullif(p.name, '') as product,
  coalesce(v.case_id, (select max(c.id) from cases c where c.shop_id = :shop and c.order_no = v.order_no)) as case_id
from (
  select 'review' as source, r.order_no, o.id as order_id, r.score, r.text, r.written_at as at, null as case_id
  from reviews r
  left join orders o on o.shop_id = r.shop_id and o.order_no = r.order_no
  where r.shop_id = :shop
  union all
  select 'written', coalesce(c.order_no, ''), o.id, null, c.buyer_words, c.applied_at, c.id
  from cases c
  left join orders o on o.shop_id = c.shop_id and o.order_no = c.order_no
  where c.shop_id = :shop
    and c.buyer_words is not null
  union all
  select 'answer', o.order_no, o.id, f.stars, f.said, f.noted_at, f.case_id
  from feedback f
  join orders o on o.id = f.order_id
  where f.shop_id = :shop
  union all
  select s.source, coalesce(o.order_no, c.order_no, ''), o.id, null, s.text, s.at, c.id
  from (
    select 'call' as source, case_id, concat_ws('；', attribute, expected, actual, suggestion) as text, called_at as at
    from callbacks
    union all
    select 'note', case_id, note, started_at from contacts
    where note is not null and not (topic = 'delay' and coalesce(result, '') = 'promised')) s
  join cases c on c.id = s.case_id
  left join orders o on o.shop_id = c.shop_id and o.order_no = c.order_no
  where c.shop_id = :shop and s.text <> ''
) v
left join products p on p.id = coalesce(
  (select k.product_id from case_links k where k.case_id = v.case_id),
  (select min(l.product_id) from lines l where l.order_id = v.order_id having count(distinct l.product_id) = 1))
where (:text is null or v.text like :text escape '\')
  and (:product is null or p.id = :product)
  and (not :unmatched or v.source = 'review' and v.order_id is null)
order by v.at desc, v.order_no desc
