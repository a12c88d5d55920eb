-- in: shop, ids (array)  out: what came in and what is still open of claims for the goods of these cases' orders, told to the first case of each.
--   What comes in for a claim is shared out by what is owed for each of its losses, to the last fen
with shares as (
  select l.order_no, l.cause, b.received_fen, b.open_fen, sum(l.owed_fen) over claim as owed_fen,
    sum(l.owed_fen) over (claim order by l.id rows unbounded preceding) as until_fen, l.owed_fen as own_fen
  from losses l
  join claim_balances b on b.claim_id = l.claim_id
  where l.shop_id = :shop
  window claim as (partition by l.claim_id)),
told as (
  select order_no, cause,
    received_fen * until_fen / owed_fen - received_fen * (until_fen - own_fen) / owed_fen as received_fen,
    open_fen * until_fen / owed_fen - open_fen * (until_fen - own_fen) / owed_fen as open_fen
  from shares
  where owed_fen > 0)
select min(c.id) as case_id, t.received_fen, t.open_fen
from (
  select order_no, sum(received_fen) as received_fen, sum(open_fen) as open_fen
  from told
  where cause <> 'late' and order_no is not null
  group by order_no) t
join cases c on c.shop_id = :shop and c.order_no = t.order_no
where c.id in (select value from json_each(:ids))
group by t.order_no
