-- in: shop (?1)  out: orders and causes of which a loss is recorded, or was said to be none
select order_no, cause, place
from losses
where shop_id = ?1 and order_no is not null
union
select order_no, cause, place
from no_losses
where shop_id = ?1
