-- in: shop, run  out: what the run's files brought: orders, lines, cases, of them with an estimated time, without an order,
-- paid fen and fen that cases ask for, first and last moment of the orders or cases, orders with a sign-off, cases with
-- a reason, cases whose money went back and how much
with
  own as (select id from files where run_id = :run),
  orders_in as (
    select id, paid_fen, coalesce(paid_at, created_at) as at, paid_at, coalesce(signed_at, completed_at) as signed_at
    from orders
    where shop_id = :shop
      and changed_by in (select id from own)
  ),
  cases_in as (
    select case_no, order_no, refund_fen, applied_at, applied_estimated, reason_stated,
      refunded_at is not null or status is 'refunded' as paid_back
    from cases
    where shop_id = :shop
      and changed_by in (select id from own)
  ),
  lines_in as (select paid_fen, order_id from lines where changed_by in (select id from own))
select
  (select count(*) from orders_in),
  (select count(*) from lines_in),
  (select count(*) from cases_in),
  (select count(*) from cases_in where applied_estimated = 1),
  (select count(*) from cases_in c where not exists (
    select 1 from orders o where o.shop_id = :shop and o.order_no = c.order_no
  )),
  (select coalesce(sum(paid_fen), 0) from orders_in)
    + (select coalesce(sum(l.paid_fen), 0) from lines_in l join orders o on o.id = l.order_id where o.paid_fen is null),
  (select coalesce(sum(refund_fen), 0) from cases_in),
  (select min(at) from (select at from orders_in union all select applied_at from cases_in)),
  (select max(at) from (select at from orders_in union all select applied_at from cases_in)),
  (select count(signed_at) from orders_in),
  (select count(reason_stated) from cases_in),
  (select count(*) from cases_in where paid_back),
  (select coalesce(sum(refund_fen), 0) from cases_in where paid_back)
