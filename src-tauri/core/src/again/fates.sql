-- in: shop  out: its orders with a case, case by case: when it was applied for, its kind, how it stands, whether a new order
--   stands in for it, and the moments at which somebody answered it (a contact, a yes or no, money)
select case_links.order_id, cases.applied_at, coalesce(case_work.kind, cases.kind) as kind,
  coalesce(case_work.request, iif(cases.replaced = 1 and cases.status = 'closed', 'agreed', cases.status)) as state, case_links.first = 1 and case_links.quality = 1 as quality,
  (select min(coalesce(contacts.answered_at, contacts.started_at)) from contacts where contacts.case_id = cases.id)
    as spoke_at,
  (select min(case_moves.at) from case_moves where case_moves.case_id = cases.id and case_moves.axis = 'request'
    and case_moves.target in ('agreed', 'refused')) as said_at,
  cases.agreed_at, cases.refunded_at,
  exists (select 1 from case_plays where case_plays.case_id = cases.id and case_plays.outcome = 'accepted'
    and case_plays.new_order_no in (select orders.order_no from orders where orders.shop_id = case_links.shop_id)) as replaced,
  coalesce(cases.refunded_at, '') <> '' as refunded
from case_links
join cases on cases.id = case_links.case_id
left join case_work on case_work.case_id = cases.id
where case_links.shop_id = :shop
