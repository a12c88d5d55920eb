-- in: shop  out: how much there is of what files of orders and cases never tell
select
  (select count(*) from cases where shop_id = :shop) as cases,
  (select count(*) from checks where shop_id = :shop) as checks,
  (select count(*) from contacts n join cases c on c.id = n.case_id where c.shop_id = :shop) as contacts,
  (select count(*) from replies where shop_id = :shop) as chats,
  (select count(*) from callbacks where shop_id = :shop) as calls,
  (select count(*) from reviews where shop_id = :shop) as reviews,
  (select count(*) from product_costs k join products p on p.id = k.product_id where p.shop_id = :shop) as costs,
  (select count(*) from official_figures where shop_id = :shop) as official
