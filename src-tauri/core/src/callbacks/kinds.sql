-- in: shop, since. out: actions and trainings chosen or done since then, the newest first, with what was said of them
select 0 as training, changes.id as id, changes.kind as kind, changes.what as what,
  coalesce(nullif(products.name, ''), products.product_no) as about, changes.chosen_on as chosen_on,
  changes.live_on as live_on, changes.due_on as due_on, verdicts.verdict as verdict
from changes
left join products on products.id = changes.product_id
left join verdicts on verdicts.shop_id = changes.shop_id and verdicts.action = 'change' and verdicts.action_id = changes.id
where changes.shop_id = :shop and coalesce(changes.live_on, changes.chosen_on) >= :since
union all
select 1, trained.id, 'training', trained.what, trained.staff, trained.planned_on, trained.done_on, null, verdicts.verdict
from topic_trainings as trained
left join verdicts on verdicts.shop_id = trained.shop_id and verdicts.action = 'training'
  and verdicts.action_id = trained.id
where trained.shop_id = :shop and coalesce(trained.done_on, trained.planned_on) >= :since
order by live_on desc nulls last, id desc
