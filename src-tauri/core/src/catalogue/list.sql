-- in: shop, product (or none), text (like pattern), since, today. out: products with what is noted, most sold first
select p.id, p.product_no, p.name, p.category, chosen.category as chosen, cost.cost_fen,
  nullif(cost.from_on, '') as cost_from, r.price_fen, r.stock as counted, t.stock, r.material, r.picture_owner, r.supplier,
  (select count(*) from skus s where s.product_id = p.id) as skus,
  (select count(distinct c.sku_id) from product_costs c
    where c.product_id = p.id and c.sku_id > 0 and c.from_on <= :today) as sku_costs
from products p
left join product_categories chosen on chosen.product_id = p.id
left join product_records r on r.product_id = p.id
left join product_stocks t on t.product_id = p.id
left join product_costs cost on cost.product_id = p.id and cost.sku_id = 0 and cost.from_on = (
  select max(c.from_on) from product_costs c where c.product_id = p.id and c.sku_id = 0 and c.from_on <= :today)
left join (
  select l.product_id as product_id, count(distinct l.order_id) as orders
  from orders o
  join lines l on l.order_id = o.id
  where :product is null and o.shop_id = :shop and o.paid_at >= :since
  group by l.product_id
) as sold on sold.product_id = p.id
where p.shop_id = :shop and (:product is null or p.id = :product)
  and (p.name like :text escape '\' or p.product_no like :text escape '\' or r.supplier like :text escape '\' or r.material like :text escape '\'
    or exists (select 1 from skus s where s.product_id = p.id and s.sku_code like :text escape '\'))
order by coalesce(sold.orders, 0) desc, p.id
