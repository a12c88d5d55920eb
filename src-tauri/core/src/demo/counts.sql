-- in: shop  out: how many orders and cases it has
select (select count(*) from orders where shop_id = ?1), (select count(*) from cases where shop_id = ?1)
