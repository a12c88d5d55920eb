-- in: shop  out: its gifts, each with how many are left
select g.id, g.name, g.value_fen, g.stock, g.stock - (
    select count(*) from ledger_entries e where e.gift_id = g.id and e.counters is null
      and e.amount_fen + (select coalesce(sum(n.amount_fen), 0) from ledger_entries n where n.counters = e.id) > 0) as left
from ledger_gifts g
where g.shop_id = :shop
order by g.name
