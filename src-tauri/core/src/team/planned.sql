-- in: shop, since  out: clerk and topic of trainings that are planned, or were done since then
select staff, topic
from topic_trainings
where shop_id = :shop and (done_on is null or done_on >= :since)
