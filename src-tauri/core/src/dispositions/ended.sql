-- in: shop, from  out: keys of the pieces that left since then: scrapped, sold, or for sale as new
select p.id
from receptions r
join returned_pieces p on p.reception_id = r.id
left join scrapped_pieces k on k.piece_id = p.id
left join scraps s on s.id = k.scrap_id
left join resales v on v.piece_id = p.id
where r.shop_id = :shop and max(coalesce(s.scrapped_at, ''), coalesce(v.sold_on, ''),
  coalesce((select max(m.at) from stock_moves m where m.piece_id = p.id), '')) >= :from
order by p.id
