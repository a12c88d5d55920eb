-- in: shop, since (day), most. out: the newest cases of orders paid since that day: whether disputed, what was given and refunded, and the
--   clauses that exceptions went beyond
select cases.id as id,
  coalesce(case_work.dispute, 'quiet') <> 'quiet'
    or exists (select 1 from contacts where contacts.case_id = cases.id and contacts.point is not null) as disputed,
  (
    select coalesce(sum(ledger_entries.amount_fen), 0)
    from ledger_entries
    where ledger_entries.case_id = cases.id
  ) as given_fen,
  coalesce(
    (
      select sum(case_refunds.amount_fen)
      from case_refunds
      where case_refunds.case_id = cases.id and case_refunds.voided_at is null
    ),
    iif(cases.refunded_at is null, 0, cases.refund_fen),
    0) as refunded_fen,
  (
    select json_group_array(policy_exceptions.clause)
    from policy_exceptions
    where policy_exceptions.case_id = cases.id
  ) as beyond
from cases
left join case_work on case_work.case_id = cases.id
left join orders on orders.shop_id = cases.shop_id and orders.order_no = cases.order_no
where cases.shop_id = :shop and cases.applied_at >= :since
  and coalesce(orders.paid_at, orders.created_at, cases.applied_at) >= :since
order by cases.applied_at desc, cases.id desc
limit :most
