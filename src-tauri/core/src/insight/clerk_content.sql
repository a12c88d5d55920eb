-- in: shop, from, until (day after the last)  out: answers to questions and reviews of that span with stars, with whoever asked or handled the order's case last, and the case
with told as (
  select m.sent_by as staff, m.order_id, max(f.stars) as stars, max(f.noted_at) as at
  from care_messages m
  join feedback f on f.order_id = m.order_id and f.stars is not null
  where m.shop_id = :shop and m.sent_at >= :from and m.sent_at < :until
  group by m.order_id, m.sent_by
  union all
  select null, o.id, r.score, r.written_at
  from reviews r
  join orders o on o.shop_id = r.shop_id and o.order_no = r.order_no
  where r.shop_id = :shop and r.written_at >= :from and r.written_at < :until and r.score is not null)
select coalesce(t.staff, (select m.staff from case_moves m where m.case_id = c.id order by m.id desc limit 1)) as staff,
  c.id as case_id, o.order_no as order_no, c.reason_stated as reason, t.at as at, t.stars as stars
from told t
join orders o on o.id = t.order_id
left join cases c on c.id = (select max(id) from cases where shop_id = o.shop_id and order_no = o.order_no)
where coalesce(t.staff, c.id) is not null
order by t.at, o.order_no
