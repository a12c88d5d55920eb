-- out: lots
select lots.id as id, lots.sku_id as sku_id, lots.aql as aql, lots.strictness as strictness, lots.letter as letter,
  lots.size as size, lots.sample as sample, lots.accept as accept, lots.checked as checked, lots.failed as failed,
  lots.verdict as verdict, lots.opened_at as opened_at
from lots
