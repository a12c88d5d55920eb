-- in: shop, cause, kind, about  out: since when such a change is being made and was not judged
select changes.chosen_on as chosen_on
from changes
where changes.shop_id = :shop and changes.advice_cause = :cause and changes.advice_kind = :kind
  and changes.advice_about = :about
  and not exists (
    select 1 from verdicts
    where verdicts.shop_id = changes.shop_id and verdicts.action = 'change' and verdicts.action_id = changes.id)
order by changes.id desc
limit 1
