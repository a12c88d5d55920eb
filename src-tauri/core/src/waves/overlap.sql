-- in: wave  out: another wave of its shop on some of the same days with one of its products, and how many orders both hold
select other.name as name,
  (select count(distinct mine.order_id)
   from wave_goods mine
   join wave_goods theirs on theirs.wave_id = other.id and theirs.order_id = mine.order_id
   where mine.wave_id = own.id) as orders
from waves own
join waves other on other.shop_id = own.shop_id and other.id <> own.id
  and other.first_on <= own.last_on and other.last_on >= own.first_on
where own.id = :wave
  and exists (select 1 from wave_products a join wave_products b on b.product_id = a.product_id
    where a.wave_id = own.id and b.wave_id = other.id)
order by orders desc, other.id
limit 1
