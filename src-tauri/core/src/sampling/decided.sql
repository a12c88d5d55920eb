-- in: sku, aql, since (or none). out: its lots that were decided at this AQL, oldest first
select lots.strictness as strictness, lots.size as size, lots.failed as failed, lots.verdict = 'accepted' as accepted
from lots
where lots.sku_id = :sku and lots.aql = :aql and lots.verdict is not null
  and (:since is null or lots.opened_at >= :since)
order by lots.id
