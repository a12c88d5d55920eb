-- in: shop (?1)  out: its standards of loss, the widest first
select id, category, carrier, season, share
from loss_standards
where shop_id = ?1
order by (category <> '') * 4 + (carrier <> '') * 2 + (season <> ''), category, carrier, season
