-- in: shop  out: its plan of posts: those to come by their day, then the posted ones, the newest first
select p.id, p.on_day, p.channel, p.audience_id, a.name as audience, p.text, p.made_by, p.done_on, p.done_by, p.seen,
  p.answers, p.orders, p.result
from posts p
left join audiences a on a.id = p.audience_id
where p.shop_id = :shop
order by p.done_on is not null, iif(p.done_on is null, p.on_day, ''), p.done_on desc, p.id desc
limit 200
