-- in: run, shop, other shop, whether numbers are counted by shop, most  out: cases that the run added, and those whose case or order the other shop has
select count(*),
  count(*) filter (where exists (
      select 1 from cases t
      where t.shop_id = :other
        and t.case_no = c.case_no
        and (not :by_shop or (t.refund_fen is c.refund_fen and t.applied_at is c.applied_at and c.applied_at is not null))
    )
    or not :by_shop
      and not exists (select 1 from orders m where m.shop_id = :shop and m.order_no = c.order_no)
      and exists (select 1 from orders t where t.shop_id = :other and t.order_no = c.order_no))
from (
  select case_no, order_no, refund_fen, applied_at
  from cases
  where shop_id = :shop
    and added_by in (select id from files where run_id = :run)
  limit :most
) c
