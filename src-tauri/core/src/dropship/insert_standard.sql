-- in: shop, partner, number, text, check and bears (percent), from, by, at. does: keeps a version of a standard
insert into partner_standards (shop_id, partner, number, words, check_share, bears_share, from_on, kept_by, kept_at)
values (:shop, :partner, :number, :text, :check, :bears, :from, :by, :at)
