-- in: shop, from, until (day after the last). out: when each order's problem came up, from us or from the buyer
select orders.id as order_id, cases.applied_at as at, 0 as ours, cases.reason_stated as reason, null as tag
from cases
join orders on orders.shop_id = cases.shop_id and orders.order_no = cases.order_no
where cases.shop_id = :shop and cases.applied_at >= :from and cases.applied_at < :until
union all
select notice_contacts.order_id, notice_contacts.contacted_at, 1, null, null
from notices
join notice_contacts on notice_contacts.notice_id = notices.id
where notices.shop_id = :shop and notice_contacts.contacted_at >= :from and notice_contacts.contacted_at < :until
union all
select feedback.order_id, feedback.noted_at, 1, null, feedback.tag
from feedback
where feedback.shop_id = :shop and feedback.noted_at >= :from and feedback.noted_at < :until
