-- in: shop, from, until (day after the last)  out: for each warehouse the parcels sent in that span and those that a contact is about
select w.warehouse, count(*) as parcels, sum(exists (
    select 1 from cases c join contacts n on n.case_id = c.id
    where c.shop_id = :shop and c.order_no = o.order_no)) as asked
from orders o
join told_warehouses w on w.order_id = o.id
where o.shop_id = :shop and o.shipped_at >= :from and o.shipped_at < :until and w.warehouse is not null
group by w.warehouse
order by parcels desc, w.warehouse
