-- in: case, piece  out: photos that already show the flaw of another piece that came back in this case
select distinct o.evidence_id
from receptions r
join returned_pieces p on p.reception_id = r.id
join offers o on o.piece_id = p.id
where r.case_id = :case and p.id <> :piece
