-- in: a case entered by hand  out: nothing; its number is the shop's next HAND-<n>
insert into cases (
  shop_id, case_no, order_no, product_name, kind, status, reason_stated, refund_fen, applied_at, by_hand)
select :shop, 'HAND-' || (coalesce(max(cast(substr(case_no, 6) as integer)), 0) + 1),
  :order_no, :product, :kind, 'applied', :reason, :refund, :applied, 1
from cases
where shop_id = :shop
  and case_no glob 'HAND-[0-9]*'
