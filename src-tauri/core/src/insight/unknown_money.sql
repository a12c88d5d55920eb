-- in: shop, from, to (moments, to excluded)  out: cases applied, and refunds paid, that tell no amount
select
  (select count(*) from cases
   where shop_id = :shop and applied_at >= :from and applied_at < :to and refund_fen is null),
  (select count(*) from cases
   where shop_id = :shop and refunded_at >= :from and refunded_at < :to and refund_fen is null)
