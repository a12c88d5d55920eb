-- in: shop, from, before. out: parcels that left in these days, by what was done with them
select case
    when exists (
      select 1 from checks where checks.order_id = orders.id and checks.result = 'passed') then 'passed'
    when exists (select 1 from checks where checks.order_id = orders.id) then 'failed'
    when exists (
      select 1
      from lot_parcels
      where lot_parcels.order_id = orders.id and lot_parcels.outcome = 'released') then 'sampled'
    else 'unchecked'
  end as how, count(*) as orders
from orders
where orders.shop_id = :shop and orders.shipped_at >= :from and orders.shipped_at < :before
group by how
