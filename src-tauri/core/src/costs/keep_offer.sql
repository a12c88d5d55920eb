-- in: shop, by_whom, carrier, grams (0: all), fee, on, by, at. does: keeps an offer
insert into freight_offers (shop_id, offered_by, carrier, up_to_grams, fee_fen, offered_on, kept_by, kept_at)
values (:shop, :by_whom, :carrier, :grams, :fee, :on, :by, :at)
