-- in: shop, from  out: keys of the graded pieces that came back since then
select p.id
from receptions r
join returned_pieces p on p.reception_id = r.id
where r.shop_id = :shop and r.received_at >= :from and p.grade <> 'U'
order by r.received_at, p.id
