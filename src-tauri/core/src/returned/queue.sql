-- in: shop. out: parcels of which pieces wait to be looked at
select g.reception_id, g.case_id, g.received_at, c.case_no, c.order_no, c.reason_stated, s.platform,
  count(*) as waiting, sum(g.value_fen) as value_fen, min(g.title) as title, min(g.sku_name) as sku_name,
  (select count(*) from returned_pieces p where p.reception_id = g.reception_id) as pieces
from returned_goods g
join cases c on c.id = g.case_id
join shops s on s.id = c.shop_id
where g.shop_id = :shop and g.grade = 'U'
group by g.reception_id
order by g.received_at, g.reception_id
