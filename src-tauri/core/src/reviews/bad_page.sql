-- in: shop, bad (stars), open, skip, limit  out: bad reviews, open ones from the oldest, done ones from the latest, with order, case and last step
with it as (
  select r.id, coalesce(s.state, 'talking') = 'talking' as open, s.id as step_id, coalesce(r.written_at, r.added_at) as written_at
  from reviews r
  left join review_steps s on s.id = (select max(t.id) from review_steps t where t.review_id = r.id)
  where r.shop_id = :shop and r.score <= :bad)
select r.id, r.order_no, o.id as order_id, o.goods,
  (select max(c.id) from cases c where c.shop_id = r.shop_id and c.order_no = r.order_no and r.order_no <> '') as case_id,
  r.score, r.text, it.written_at, s.state, s.how,
  coalesce(s.reply, (select t.reply from review_steps t where t.review_id = r.id and t.reply is not null order by t.id desc limit 1)) as reply,
  s.note, s.by, s.at
from it
join reviews r on r.id = it.id
left join orders o on o.shop_id = r.shop_id and o.order_no = r.order_no
left join review_steps s on s.id = it.step_id
where it.open = :open
order by iif(:open, it.written_at, null), s.at desc, r.id
limit :limit offset :skip
