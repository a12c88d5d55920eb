-- in: shop, today  out: partners whose latest spot check named a day that has come
select s.partner
from spot_checks s
where s.shop_id = :shop and s.next_on <= :today
  and s.id = (
    select l.id from spot_checks l
    where l.shop_id = s.shop_id and l.partner = s.partner
    order by l.checked_on desc, l.id desc
    limit 1)
order by s.next_on, s.partner
