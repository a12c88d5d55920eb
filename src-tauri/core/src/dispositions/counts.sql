-- in: shop. out: how many pieces of known parcels stand where
select t.standing, count(*) as pieces
from receptions r
join returned_pieces p on p.reception_id = r.id
join piece_standings t on t.piece_id = p.id
where r.shop_id = :shop
group by t.standing
