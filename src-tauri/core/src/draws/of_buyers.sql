-- in: experiment  out: the way that each of its buyers got first
select o.buyer_hash as buyer, a.way_id as way, min(a.id) as first
from assignments a
left join cases c on c.id = a.case_id
join orders o on o.id = a.order_id or (o.shop_id = c.shop_id and o.order_no = c.order_no)
where a.experiment_id = :experiment and a.lot = 1 and o.buyer_hash is not null
group by o.buyer_hash
