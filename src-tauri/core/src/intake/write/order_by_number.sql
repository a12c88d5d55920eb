-- in: shop, order number  out: the order as item reports need it; money that is a sum was told by nobody
select id, described, changed_by, paid_at, coalesce(signed_at, completed_at),
  created_at, paid_at, iif(summed, null, paid_fen), freight_fen, province, city, buyer_hash, warehouse,
  tracking_no, carrier, shipped_at
from orders
where shop_id = ?1
  and order_no = ?2
