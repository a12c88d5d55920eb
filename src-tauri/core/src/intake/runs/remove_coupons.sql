-- in: shop  removes the coupon codes that runs taken back have told of
delete from order_coupons
where added_by in (
    select f.id from files f join runs r on r.id = f.run_id
    where r.shop_id = :shop and r.undone_at is not null
  )
