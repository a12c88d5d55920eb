-- in: shop, from, until (day after)  out: pieces of parcels that came in then
select g.grade, g.case_id, g.value_fen, g.product_id, g.title, g.reception_id, r.scanned
from returned_goods g
join receptions r on r.id = g.reception_id
where g.shop_id = :shop and g.received_at >= :from and g.received_at < :until
order by g.received_at, g.reception_id, g.number
