-- in: shop  out: how many of its cases came with a damaged order number and have no order
select count(*)
from damaged_references d
join cases c on c.id = d.case_id
where c.shop_id = :shop
  and c.order_no is null
