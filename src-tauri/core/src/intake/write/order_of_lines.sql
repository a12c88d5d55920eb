-- in: what a row of an item report tells of an order that is not in the book
insert into orders (
  shop_id, order_no, described, added_by, changed_by, summed, status, created_at, paid_at, shipped_at, signed_at,
  completed_at, paid_fen, freight_fen, quantity, goods, province, city, buyer_hash, carrier, tracking_no, warehouse, remark)
values (
  :shop, :order, 0, :file, :file, :summed, :status, :created_at, :paid_at, :shipped_at, :signed_at,
  :completed_at, :paid, :freight, :quantity, :goods, :province, :city, :buyer, :carrier, :tracking_no, :warehouse, :remark)
