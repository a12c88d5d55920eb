-- in: shop, bad (stars)  out: how many bad reviews are open, done, and of those put right
select coalesce(sum(coalesce(s.state, 'talking') = 'talking'), 0) as open,
  coalesce(sum(s.state in ('solved', 'stays')), 0) as done, coalesce(sum(s.state = 'solved'), 0) as solved
from reviews r
left join review_steps s on s.id = (select max(t.id) from review_steps t where t.review_id = r.id)
where r.shop_id = :shop and r.score <= :bad
