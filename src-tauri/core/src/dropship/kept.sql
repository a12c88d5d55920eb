-- in: shop, partner  out: whether an agreement, a talk, a spot check, a plan or an order's own row names it, however long ago
select 1 from agreements where shop_id = :shop and party = :partner
union all
select 1 from partner_talks where shop_id = :shop and partner = :partner
union all
select 1 from spot_checks where shop_id = :shop and partner = :partner
union all
select 1 from partner_plans where shop_id = :shop and partner = :partner
union all
select 1 from orders where shop_id = :shop and warehouse = :partner
limit 1
