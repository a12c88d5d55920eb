-- in: reception, case, shop (one of them)  out: pieces of a parcel or case; of a shop what lies in its stock of returned goods
select g.id, g.reception_id, g.number, g.product_id, g.sku_id, g.grade, g.reason, g.place, g.note, g.graded_at, g.staff,
  g.received_at, g.received_by, g.scanned, g.case_id, g.title, g.category, g.sku_name, g.sku_code, g.value_fen, g.restocked,
  c.case_no, c.order_no,
  (select json_group_array(point) from (
    select f.point as point from returned_flaws f where f.piece_id = g.id order by f.point)) as flaws
from returned_goods g
left join cases c on c.id = g.case_id
where g.id in (
  select id from returned_pieces where reception_id = :reception
  union
  select p.id from receptions r join returned_pieces p on p.reception_id = r.id where r.case_id = :case
  union
  select p.id from receptions r join returned_pieces p on p.reception_id = r.id
  where r.shop_id = :shop and (p.grade <> 'A' or p.product_id is null))
order by g.received_at, g.reception_id, g.number
