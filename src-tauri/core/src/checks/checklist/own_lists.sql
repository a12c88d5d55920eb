-- in: shop. out: the owner's lists that may count there
select checklists.id as id, checklists.shop_id as shop_id, checklists.product_id as product_id,
  checklists.category as category, checklists.in_force as in_force
from checklists
where checklists.shop_id is null or checklists.shop_id = :shop
order by checklists.id
