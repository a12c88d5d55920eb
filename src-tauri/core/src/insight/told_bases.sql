-- in: shop  out: whether any order of it has a sign-off or confirmation, whether any has a payment
select
  exists (select 1 from orders where shop_id = :shop and coalesce(signed_at, completed_at) >= ''),
  exists (select 1 from orders where shop_id = :shop and paid_at >= '')
