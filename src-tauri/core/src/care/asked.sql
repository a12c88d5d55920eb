-- in: shop, until, days. out: of orders asked, and of those left out by lot, how many there are and how many were applied for afterwards
select count(*) as orders, coalesce(sum(exists (
    select 1
    from cases
    where cases.shop_id = :shop and cases.order_no = orders.order_no and cases.applied_at > care_messages.sent_at
      and cases.applied_at <= strftime('%Y-%m-%dT%H:%M:%S', coalesce(orders.signed_at, orders.completed_at), :days || ' days'))), 0) as returned
from care_messages
join orders on orders.id = care_messages.order_id
where care_messages.shop_id = :shop and coalesce(orders.signed_at, orders.completed_at) <= :until
union all
select count(*), coalesce(sum(exists (
    select 1
    from cases
    where cases.shop_id = :shop and cases.order_no = orders.order_no and cases.applied_at > care_draws.drawn_at
      and cases.applied_at <= strftime('%Y-%m-%dT%H:%M:%S', coalesce(orders.signed_at, orders.completed_at), :days || ' days'))), 0)
from care_draws
join orders on orders.id = care_draws.order_id
where care_draws.shop_id = :shop and coalesce(orders.signed_at, orders.completed_at) <= :until
