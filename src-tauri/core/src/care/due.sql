-- in: shop, since, until, again (nobody written to since then is written to again). out: orders signed for in that span, with all that may leave them out
with lately as (
  select distinct orders.buyer_hash as buyer_hash, care_messages.order_id as order_id
  from care_messages
  join orders on orders.id = care_messages.order_id
  where care_messages.shop_id = :shop and care_messages.sent_at >= :again)
select orders.id as id, orders.order_no as order_no, coalesce(orders.signed_at, orders.completed_at) as signed_at,
  orders.goods as goods, orders.buyer_hash as buyer_hash, products.id as product_id, products.name as product, skus.sku_name as sku,
  coalesce(product_categories.category, products.category) as category,
  (select title || ' ' || place from guides where guides.product_id = products.id order by id limit 1) as guide,
  exists (select 1 from cases
    where cases.shop_id = :shop and cases.order_no = orders.order_no and cases.refunded_at is null
      and cases.closed_at is null and coalesce(cases.status, '') not in ('refunded', 'closed')) as open_case,
  coalesce(orders.status, '') in ('closed', 'refunded') or exists (select 1 from cases
    where cases.shop_id = :shop and cases.order_no = orders.order_no
      and (cases.refunded_at is not null or cases.status = 'refunded')) as refunded,
  exists (select 1 from halts join halted_orders on halted_orders.halt_id = halts.id
    where halted_orders.order_id = orders.id and halts.shop_id = :shop and halts.freed_at is null and halts.drill = 0) as halted,
  exists (select 1 from opt_outs where opt_outs.order_id = orders.id or opt_outs.shop_id = :shop
    and opt_outs.buyer_hash = orders.buyer_hash) as opted_out,
  exists (select 1 from lately where lately.buyer_hash = orders.buyer_hash and lately.order_id <> orders.id)
    or exists (select 1 from notice_contacts
      where notice_contacts.order_id = orders.id and notice_contacts.contacted_at >= :again)
    or exists (select 1 from cases join callbacks on callbacks.case_id = cases.id
      where cases.shop_id = :shop and cases.order_no = orders.order_no and callbacks.called_at >= :again) as contacted,
  care_messages.sent_at as sent_at, care_draws.drawn_at as drawn_at,
  (select way.steps ->> '$.ask' from ways_to_go as way where way.order_id = orders.id and way.subject = 'care'
   order by way.lot desc, way.experiment_id desc limit 1) as way_asks,
  (select max(noted_at) from feedback where feedback.order_id = orders.id) as answered_at
from orders
left join lines on lines.order_id = orders.id and lines.line_no = (select min(first.line_no) from lines as first
  where first.order_id = orders.id and coalesce(first.status, '') <> 'closed')
left join products on products.id = lines.product_id
left join product_categories on product_categories.product_id = products.id
left join skus on skus.id = lines.sku_id
left join care_messages on care_messages.order_id = orders.id
left join care_draws on care_draws.order_id = orders.id
where orders.shop_id = :shop and coalesce(orders.signed_at, orders.completed_at) between :since and :until
order by signed_at, orders.id
