-- in: shop. out: its changes, newest first, with how many calls and answers each comes from
select changes.id as id, changes.product_id as product_id,
  coalesce(nullif(products.name, ''), products.product_no) as product, changes.what as what,
  changes.chosen_on as chosen_on, changes.chosen_by as chosen_by, changes.live_on as live_on,
  (select count(*) from callbacks where callbacks.change_id = changes.id) as calls,
  (select count(*) from feedback where feedback.change_id = changes.id) as answers
from changes
left join products on products.id = changes.product_id
where changes.shop_id = :shop
order by changes.live_on is not null, changes.id desc
