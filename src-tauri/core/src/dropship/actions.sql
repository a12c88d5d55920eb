-- in: shop, partner, today  out: its improvement actions, what is open first
select a.change_id, a.talk_id, a.spot_check_id, a.point,
  iif(a.plan_id is not null, 'plan', iif(a.talk_id is not null, 'talk', 'spot_check')) as source,
  c.what, c.owner, c.due_on, c.live_on, v.id is not null as is_over,
  coalesce(c.live_on is null and v.id is null and c.due_on < :today, 0) as overdue
from partner_actions a
join changes c on c.id = a.change_id
left join verdicts v on v.shop_id = c.shop_id and v.action = 'change' and v.action_id = c.id
where a.shop_id = :shop and a.partner = :partner
order by v.id is not null, c.live_on is not null, c.due_on, a.change_id desc
