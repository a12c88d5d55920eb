-- in: sku. out: its newest lot whose sample is not through or of which parcels have not left
select lots.id
from lots
where lots.sku_id = :sku
  and (lots.verdict is null
    or exists (select 1 from lot_parcels where lot_parcels.lot_id = lots.id and lot_parcels.outcome is null))
order by lots.id desc
limit 1
