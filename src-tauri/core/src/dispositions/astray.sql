-- in: piece. out: how often it left, where that is more than once, or where what was done does not fit its grade
select sold + scrapped + (restocked > 0) as times
from piece_standings
where piece_id = :piece and (
  sold + scrapped + (restocked > 0) > 1
  or grade = 'U' and bound
  or decision is not null and grade <> 'C'
  or offered and (scrapped or restocked > 0 or not (grade in ('A', 'B') or coalesce(outcome = 'B', 0)))
  or sold and not offered)
