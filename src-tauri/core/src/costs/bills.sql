-- in: shop, since (month)  out: the lines of carriers' bills from that month on, the newest first
select id, carrier, month, nullif(up_to_grams, 0) as up_to_grams, parcels, amount_fen
from freight_bills
where shop_id = :shop and month >= :since
order by month desc, carrier, freight_bills.up_to_grams
