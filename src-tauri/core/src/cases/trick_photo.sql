-- in: case, evidence  out: whether this is proof of the case's inspection whose file is still there
select 1
from evidence v
join cases c on c.id = :case
left join orders o on o.shop_id = c.shop_id and o.order_no = c.order_no
where v.id = :evidence and v.scene = 'inspection' and v.thinned_at is null and (v.case_id = c.id or v.order_id = o.id)
