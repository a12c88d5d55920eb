-- in: pieces (array)  out: of those that were scrapped the paper of each
select p.piece_id, s.id, s.material, s.way, s.grams, s.picture, s.reason, s.taken_by, s.scrapped_at, s.staff,
  (select count(*) from scrapped_pieces q where q.scrap_id = s.id) as pieces
from scrapped_pieces p
join scraps s on s.id = p.scrap_id
where p.piece_id in (select value from json_each(:pieces))
order by s.scrapped_at, s.id, p.piece_id
