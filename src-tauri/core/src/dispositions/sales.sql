-- in: pieces (array)  out: of those that were sold how
select s.piece_id, s.offer_id, s.channel_id, c.name as channel, s.price_fen, s.fee_fen, s.sold_on, s.noted_at, s.staff
from resales s
left join resale_channels c on c.id = s.channel_id
where s.piece_id in (select value from json_each(:pieces))
order by s.sold_on, s.noted_at, s.piece_id
