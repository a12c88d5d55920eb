-- in: order. out: the order as the station shows it
select orders.id as id, shops.id as shop_id, shops.name as shop, shops.platform as platform,
  orders.order_no as order_no, orders.status as status, orders.paid_at as paid_at, orders.paid_fen as paid_fen,
  orders.freight_fen as freight_fen,
  orders.shipped_at as shipped_at, orders.carrier as carrier, orders.tracking_no as tracking_no,
  orders.province as province, orders.city as city, orders.remark as remark, orders.goods as goods,
  orders.quantity as quantity
from orders
join shops on shops.id = orders.shop_id
where orders.id = :order
