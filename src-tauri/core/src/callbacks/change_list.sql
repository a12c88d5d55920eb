-- in: shop. out: its changes, newest first, with how many calls and answers each comes from, and the newest three
select changes.id as id, changes.product_id as product_id,
  coalesce(nullif(products.name, ''), products.product_no) as product, changes.what as what,
  changes.chosen_on as chosen_on, changes.chosen_by as chosen_by, changes.live_on as live_on,
  (select count(*) from callbacks where callbacks.change_id = changes.id) as calls,
  (select count(*) from feedback where feedback.change_id = changes.id) as answers,
  (
    select json_group_array(json_object('said', told.said, 'case_id', told.case_id, 'order_id', told.order_id))
    from (
      select coalesce(callbacks.suggestion, callbacks.actual, callbacks.expected) as said,
        callbacks.case_id as case_id, null as order_id, callbacks.called_at as at
      from callbacks
      where callbacks.change_id = changes.id
        and coalesce(callbacks.suggestion, callbacks.actual, callbacks.expected) is not null
      union all
      select feedback.said, null, feedback.order_id, feedback.noted_at
      from feedback
      where feedback.change_id = changes.id
      order by at desc
      limit 3
    ) as told
  ) as voices
from changes
left join products on products.id = changes.product_id
where changes.shop_id = :shop
order by changes.live_on is not null, changes.id desc
