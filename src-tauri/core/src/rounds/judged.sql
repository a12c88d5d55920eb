-- in: action, id  out: who judged it, where it was judged twice or is not there
select max(v.by) as by
from verdicts v
where v.shop_id in (select id from shops) and v.action = :action and v.action_id = :id
having count(*) > 1 or count(*) > 0 and not case :action
  when 'change' then exists (select 1 from changes where id = :id)
  when 'training' then exists (select 1 from topic_trainings where id = :id)
  else exists (select 1 from listing_versions where id = :id)
end
