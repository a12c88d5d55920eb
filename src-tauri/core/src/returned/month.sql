-- in: shop, from, until (day after)  out: pieces of parcels that came in then
select g.grade, g.case_id, g.value_fen, g.reception_id, g.product_id, g.title
from returned_goods g
where g.shop_id = :shop and g.received_at >= :from and g.received_at < :until
order by g.received_at, g.reception_id, g.number
