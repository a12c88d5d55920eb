-- in: piece, photos (array)  out: those of them that show the flaw of another piece on sale or sold
select distinct o.evidence_id
from offers o
where o.piece_id <> :piece and o.ended_at is null and o.evidence_id in (select value from json_each(:photos))
