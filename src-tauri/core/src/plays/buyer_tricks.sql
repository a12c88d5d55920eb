-- in: case  out: what came back instead of the goods in the returns of its buyer, by fact
select t.fact as class, count(*) as times
from cases c
join orders o on o.shop_id = c.shop_id and o.order_no = c.order_no
join orders b on b.shop_id = o.shop_id and b.buyer_hash = o.buyer_hash
join cases d on d.shop_id = b.shop_id and d.order_no = b.order_no
join case_tricks t on t.case_id = d.id
where c.id = :case
group by 1
order by times desc, 1
