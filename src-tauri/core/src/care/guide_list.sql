-- in: shop, since, words (array). out: its guides, and products whose buyers lately asked how it is used or sent it back for that
with told as (
  select callbacks.product_id as product_id
  from callbacks
  where callbacks.shop_id = :shop and callbacks.reason_confirmed = 'other.how_to' and callbacks.called_at >= :since
  union all
  select product_id from (
    select distinct feedback.id, lines.product_id as product_id
    from feedback join lines on lines.order_id = feedback.order_id
    where feedback.shop_id = :shop and feedback.tag = 'how_to' and feedback.noted_at >= :since)
  union all
  select case_links.product_id
  from cases join case_links on case_links.case_id = cases.id
  where cases.shop_id = :shop and cases.applied_at >= :since
    and exists (select 1 from json_each(:words) where instr(lower(cases.reason_stated), value) > 0)
    and not exists (select 1 from callbacks
      where callbacks.case_id = cases.id and callbacks.reason_confirmed = 'other.how_to')),
asked as (select product_id, count(*) as times from told where product_id is not null group by product_id)
select products.id as product_id, coalesce(nullif(products.name, ''), products.product_no) as product,
  guides.id as guide_id, guides.title as title, guides.place as place, coalesce(asked.times, 0) as asked
from products
left join guides on guides.product_id = products.id
left join asked on asked.product_id = products.id
where products.shop_id = :shop and (guides.id is not null or asked.times is not null)
order by guides.id is not null, asked desc, product
