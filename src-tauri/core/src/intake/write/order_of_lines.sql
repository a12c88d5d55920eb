-- in: what an item report tells of an order that is not in the book
insert into orders (
  shop_id, order_no, described, added_by, changed_by, status, created_at, paid_at, shipped_at, tracking_no, carrier,
  province, city, buyer_hash
)
values (
  :shop, :order, 0, :file, :file, :status, :created, :paid, :shipped, :tracking, :carrier,
  :province, :city, :buyer
)
