-- in: scanned, days (within which a number is not given anew)  out: a row where nobody knows its parcel and it was taken in again
select 1
from receptions s
join receptions r on upper(r.scanned) = upper(:scanned) and r.id <> s.id
where upper(s.scanned) = upper(:scanned) and s.case_id is null
  and (r.case_id is null or abs(julianday(r.received_at) - julianday(s.received_at)) <= :days)
limit 1
