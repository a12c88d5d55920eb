-- in: a case joined to its order
insert into case_links (case_id, shop_id, order_id, line_no, product_id, applied_on, quality, first)
select :case, shop_id, :order, :line, :product, :applied, :quality, :first
from orders
where id = :order
