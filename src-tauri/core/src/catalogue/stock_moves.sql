-- in: product. out: its movements, the newest first, each with its piece and case, and whether it came after the last count
select m.id, m.at, m.pieces, m.staff, m.sku_id, coalesce(s.sku_name, '') as sku_name, coalesce(s.sku_code, '') as sku_code,
  g.grade, g.scanned, g.case_id, c.case_no, c.order_no,
  m.operation >= coalesce(
    (select r.counted_by from product_records r where r.product_id = m.product_id and r.stock is not null),
    (select n.counted_by from sku_records n where n.sku_id = m.sku_id and n.stock is not null), 0) as counts
from stock_moves m
join returned_goods g on g.id = m.piece_id
left join skus s on s.id = m.sku_id
left join cases c on c.id = g.case_id
where m.product_id = :product
order by m.id desc
