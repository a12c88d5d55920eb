-- in: what an item report tells of an order in the book: fills blanks; where no order file has described it, progress too
update orders set
  created_at = coalesce(created_at, :created),
  paid_at = coalesce(paid_at, :paid),
  province = coalesce(province, :province),
  city = coalesce(city, :city),
  buyer_hash = coalesce(buyer_hash, :buyer),
  status = iif(described = 0, coalesce(:status, status), status),
  shipped_at = iif(described = 0, coalesce(:shipped, shipped_at), shipped_at),
  tracking_no = iif(described = 0, coalesce(:tracking, tracking_no), tracking_no),
  carrier = iif(described = 0, coalesce(:carrier, carrier), carrier),
  changed_by = iif(described = 0, :file, changed_by)
where shop_id = :shop
  and order_no = :order
  and (
    created_at is not coalesce(created_at, :created)
    or paid_at is not coalesce(paid_at, :paid)
    or province is not coalesce(province, :province)
    or city is not coalesce(city, :city)
    or buyer_hash is not coalesce(buyer_hash, :buyer)
    or (
      described = 0
      and (
        status is not coalesce(:status, status)
        or shipped_at is not coalesce(:shipped, shipped_at)
        or tracking_no is not coalesce(:tracking, tracking_no)
        or carrier is not coalesce(:carrier, carrier)
      )
    )
  )
