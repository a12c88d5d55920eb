-- in: shop, today. out: its changes, those not over first and the overdue of them above, with what buyers said of each
select changes.id as id, changes.product_id as product_id,
  coalesce(nullif(products.name, ''), products.product_no) as product, changes.what as what,
  changes.chosen_on as chosen_on, changes.chosen_by as chosen_by, changes.live_on as live_on,
  changes.kind as kind, changes.owner as owner, changes.due_on as due_on, changes.expected as expected,
  changes.advice_cause as cause, verdicts.verdict as verdict, verdicts.note as note, verdicts.by as by, verdicts.at as at,
  coalesce(changes.live_on is null and verdicts.verdict is null and changes.due_on < :today, 0) as overdue,
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
left join verdicts on verdicts.shop_id = changes.shop_id and verdicts.action = 'change' and verdicts.action_id = changes.id
where changes.shop_id = :shop
order by verdicts.id is not null, changes.live_on is not null, overdue desc, changes.due_on is null, changes.due_on,
  changes.id desc
