-- in: what a row of an item report tells of its order, null where it changes nothing; the file, null where it only takes a guess's place
update orders set
  changed_by = coalesce(:file, changed_by),
  created_at = coalesce(:created_at, created_at),
  paid_at = coalesce(:paid_at, paid_at),
  paid_fen = coalesce(:order_paid, paid_fen),
  summed = iif(:order_paid is null, summed, 0),
  freight_fen = coalesce(:freight, freight_fen),
  province = coalesce(:province, province),
  city = coalesce(:city, city),
  buyer_hash = coalesce(:buyer, buyer_hash),
  warehouse = coalesce(:warehouse, warehouse)
where id = :order
