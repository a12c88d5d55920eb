-- in: shop, skip, limit  out: its cases that came with a damaged order number, newest first
select c.id, c.case_no, f.name, d.row, d.value, c.applied_at, c.refund_fen, c.product_name, c.product_no
from damaged_references d
join cases c on c.id = d.case_id
join files f on f.id = d.file_id
where c.shop_id = :shop
  and c.order_no is null
order by d.file_id desc, d.row
limit :limit offset :skip
