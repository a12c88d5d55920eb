-- in: shop. out: what buyers suggest, on the phone and in answers, with the change made of it; newest first
select said.callback as callback, said.feedback as feedback, said.product_id as product_id,
  coalesce(nullif(products.name, ''), products.product_no) as product, said.text as said, said.at as said_at,
  said.change_id as change_id
from (
  select callbacks.id as callback, null as feedback, callbacks.product_id as product_id,
    callbacks.suggestion as text, callbacks.called_at as at, callbacks.change_id as change_id
  from callbacks
  where callbacks.shop_id = :shop and callbacks.suggestion is not null
  union all
  select null, feedback.id,
    (select lines.product_id from lines where lines.order_id = feedback.order_id order by lines.line_no limit 1),
    feedback.said, feedback.noted_at, feedback.change_id
  from feedback
  where feedback.shop_id = :shop and feedback.tag = 'idea'
) as said
left join products on products.id = said.product_id
order by said.at desc, said.callback desc, said.feedback desc
