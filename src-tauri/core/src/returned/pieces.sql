-- in: reception, case, shop, these (array; one of them)  out: those pieces; of a shop what lies in its stock of returned goods
select g.id, g.reception_id, g.number, g.product_id, g.sku_id, g.grade, g.reason, g.place, g.note, g.graded_at, g.staff,
  g.received_at, g.received_by, g.scanned, g.case_id, g.title, g.category, g.sku_name, g.sku_code, g.value_fen, g.restocked,
  c.case_no, c.order_no, t.standing,
  (select json_group_array(point) from (
    select f.point as point from returned_flaws f where f.piece_id = g.id order by f.point)) as flaws
from returned_goods g
join piece_standings t on t.piece_id = g.id
left join cases c on c.id = g.case_id
where g.id in (
  select id from returned_pieces where reception_id = :reception
  union
  select p.id from receptions r join returned_pieces p on p.reception_id = r.id where r.case_id = :case
  union
  select value from json_each(:these)
  union
  select p.id from receptions r
  join returned_pieces p on p.reception_id = r.id
  join piece_standings s on s.piece_id = p.id
  where r.shop_id = :shop and (p.grade <> 'A' or p.product_id is null)
    and s.standing not in ('sold', 'scrapped', 'restocked'))
order by g.received_at, g.reception_id, g.number
