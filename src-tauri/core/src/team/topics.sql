-- in: shop, from, until (day after the last)  out: for each warehouse and topic the parcels sent in that span that such a contact is about, most first
select w.warehouse, n.topic, count(distinct o.id) as parcels
from orders o
join told_warehouses w on w.order_id = o.id
join cases c on c.shop_id = o.shop_id and c.order_no = o.order_no
join contacts n on n.case_id = c.id
where o.shop_id = :shop and o.shipped_at >= :from and o.shipped_at < :until and w.warehouse is not null
group by w.warehouse, n.topic
order by w.warehouse, parcels desc, n.topic
