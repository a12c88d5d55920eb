-- in: product, or category and shop (none for all shops). out: the owner's list of exactly this place
select checklists.id as id, checklists.shop_id as shop_id, checklists.product_id as product_id,
  checklists.category as category, checklists.in_force as in_force
from checklists
where checklists.product_id = :product
  or (:product is null and checklists.product_id is null
    and checklists.category = :category and checklists.shop_id is :shop)
