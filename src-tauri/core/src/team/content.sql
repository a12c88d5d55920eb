-- in: shop, from, until (day after the last)  out: for each clerk the buyers asked in that span, who answered, answers and reviews with stars, and those with four and more
with told as (
  select m.sent_by as staff, 1 as asked, f.order_id is not null as answered, f.stars is not null as rated,
    coalesce(f.stars >= 4, 0) as liked, 0 as reviewed, 0 as praised
  from care_messages m
  left join (select order_id, max(stars) as stars from feedback where shop_id = :shop group by order_id) f
    on f.order_id = m.order_id
  where m.shop_id = :shop and m.sent_at >= :from and m.sent_at < :until
  union all
  select (select h.staff from case_moves h where h.case_id = c.id order by h.id desc limit 1), 0, 0, 0, 0, 1, r.score >= 4
  from reviews r
  join cases c on c.shop_id = r.shop_id and c.order_no = r.order_no
  where r.shop_id = :shop and r.written_at >= :from and r.written_at < :until and r.score is not null
  group by r.id)
select staff, sum(asked) as asked, sum(answered) as answered, sum(rated) as rated, sum(liked) as liked,
  sum(reviewed) as reviewed, sum(praised) as praised
from told
where staff is not null
group by staff
order by staff
