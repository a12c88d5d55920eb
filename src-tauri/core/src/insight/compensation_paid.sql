-- in: shop, from, to (moments, to excluded)  out: sum of compensation paid: the ledger's entries, and what only files tell
select coalesce(sum(amount_fen), 0)
from ledger
where shop_id = :shop
  and paid_at >= :from
  and paid_at < :to
