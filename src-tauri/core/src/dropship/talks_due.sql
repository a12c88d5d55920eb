-- in: shop, today  out: partners whose latest talk named a day that has come
select t.partner
from partner_talks t
where t.shop_id = :shop and t.next_on <= :today
  and t.id = (
    select l.id from partner_talks l
    where l.shop_id = t.shop_id and l.partner = t.partner
    order by l.talked_on desc, l.id desc
    limit 1)
order by t.next_on, t.partner
