-- in: shop  out: orders to which the shop paid something of its own accord
select distinct compensations.order_id
from compensations
where compensations.shop_id = :shop and compensations.order_id is not null and compensations.amount_fen > 0
