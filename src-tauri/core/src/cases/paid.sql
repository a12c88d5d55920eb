-- in: nothing; a question for days follows
-- out: each refund that was paid: as its file tells; where no file tells a case's, as people recorded it with the
-- platform's number (credit in the shop is no money)
select id as case_id, shop_id, refunded_at as at, refund_fen as fen
from cases
where refunded_at is not null
union all
select cases.id, cases.shop_id, case_refunds.at, case_refunds.amount_fen
from case_refunds
-- few refunds are recorded by hand: they lead to their cases, never the other way round
cross join cases on cases.id = case_refunds.case_id
where cases.refunded_at is null and case_refunds.voided_at is null and case_refunds.platform_no is not null
  and case_refunds.way <> 'credit'
