-- in: case  out: the reasons that its buyer has stated in this shop, most first, at most three
select d.reason_stated as reason, count(*) as times
from cases c
join orders o on o.shop_id = c.shop_id and o.order_no = c.order_no
join orders b on b.shop_id = o.shop_id and b.buyer_hash = o.buyer_hash
join cases d on d.shop_id = b.shop_id and d.order_no = b.order_no
where c.id = :case and d.reason_stated is not null
group by 1
order by times desc, reason
limit 3
