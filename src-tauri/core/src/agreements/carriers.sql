-- in: shop (?1)  out: the names of carriers that its newest orders have told
select distinct trim(carrier) as carrier
from (select carrier from orders where shop_id = ?1 order by paid_at desc limit 20000)
where trim(carrier) <> ''
order by 1
