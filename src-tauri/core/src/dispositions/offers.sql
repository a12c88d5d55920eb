-- in: pieces (array)  out: their offers, the first first
select o.id, o.piece_id, o.channel_id, c.name as channel, o.price_fen, o.flaw, o.evidence_id, o.offered_at, o.staff,
  o.ended_at, o.ended_by
from offers o
left join resale_channels c on c.id = o.channel_id
where o.piece_id in (select value from json_each(:pieces))
order by o.offered_at, o.id
