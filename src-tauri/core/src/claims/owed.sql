-- in: shop  out: its losses for which somebody else owes something and is not asked yet, by who
select id, liable, party, owed_fen
from losses
where shop_id = :shop and claim_id is null and liable <> 'shop' and owed_fen > 0
order by liable, party, happened_on desc, id desc
