-- in: shop, partner (none: all)  out: improvement plans with what is to be done, those without a decision first
select p.id, p.partner, p.figure, p.warned, p.due_on, p.made_by, p.made_at, p.decision, p.why, p.decided_by, p.decided_at,
  c.what, c.live_on
from partner_plans p
left join partner_actions a on a.plan_id = p.id
left join changes c on c.id = a.change_id
where p.shop_id = :shop and (:partner is null or p.partner = :partner)
order by p.decided_at is not null, p.due_on, p.id desc
