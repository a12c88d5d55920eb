-- in: shop  out: offers to carry parcels, the newest first
select id, offered_by, carrier, nullif(up_to_grams, 0) as up_to_grams, fee_fen, offered_on
from freight_offers
where shop_id = :shop
order by offered_on desc, id desc
