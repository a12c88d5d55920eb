-- in: shop, from, until (day after the last)  out: for each warehouse and topic the parcels sent in that span that such a contact is about, most first
select o.warehouse, n.topic, count(distinct o.id) as parcels
from orders o
join cases c on c.shop_id = o.shop_id and c.order_no = o.order_no
join contacts n on n.case_id = c.id
where o.shop_id = :shop and o.shipped_at >= :from and o.shipped_at < :until and o.warehouse <> ''
group by o.warehouse, n.topic
order by o.warehouse, parcels desc, n.topic
