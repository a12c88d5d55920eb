-- in: run, other shop, whether numbers are counted by shop, most  out: orders that the run added, and those that the other shop has too
select count(*),
  count(*) filter (where exists (
    select 1 from orders t
    where t.shop_id = :other
      and t.order_no = o.order_no
      and (not :by_shop or (t.paid_fen is o.paid_fen and t.created_at is o.created_at and o.created_at is not null))
  ))
from (
  select order_no, paid_fen, created_at
  from orders
  where shop_id = :shop
    and added_by in (select id from files where run_id = :run)
  limit :most
) o
