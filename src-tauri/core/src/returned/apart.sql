-- in: piece. out: a row where it is for sale as new and neither its grade nor its repair says so, or the other way round
select 1
from piece_standings
where piece_id = :piece
  and restocked <> (product_id is not null and (grade = 'A' or coalesce(outcome = 'A', 0)))
