-- in: notice. out: the buyers it concerns with the goods it is about (of a late order the first), those nobody has contacted first
select notice_contacts.order_id as order_id, orders.order_no as order_no,
  coalesce(nullif(products.name, ''), orders.goods) as product, orders.status as status,
  notice_contacts.contacted_at as contacted_at, notice_contacts.contacted_by as contacted_by,
  notice_contacts.answered_at as answered_at, notice_contacts.answer as answer,
  exists (select 1 from cases
    where cases.shop_id = orders.shop_id and cases.order_no = orders.order_no) as has_case
from notice_contacts
join notices on notices.id = notice_contacts.notice_id
join orders on orders.id = notice_contacts.order_id
left join halts on halts.id = notices.halt_id
left join products on products.id = coalesce(halts.product_id,
  (select lines.product_id from lines where lines.order_id = orders.id order by lines.line_no limit 1))
where notice_contacts.notice_id = :notice
order by notice_contacts.contacted_at is not null, notice_contacts.answered_at is not null, orders.id
