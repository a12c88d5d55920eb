-- in: id. out: the order that an answer is about, what was said, by its tag, and the case it has become
select shops.name as shop, shops.platform as platform, feedback.tag as tag, orders.order_no as order_no, feedback.said as said, feedback.case_id as case_id
from feedback
join shops on shops.id = feedback.shop_id
join orders on orders.id = feedback.order_id
where feedback.id = :id
