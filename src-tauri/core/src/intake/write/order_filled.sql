-- in: times that an item report tells of an order that an order file has described: they fill blanks
update orders set
  created_at = coalesce(created_at, :created_at),
  paid_at = coalesce(paid_at, :paid_at)
where id = :order
