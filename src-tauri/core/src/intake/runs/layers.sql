-- in: place, key  out: what was done to the row, the latest first: before, after, whether it was taken back or takes back
select i.before, i.after, o.reverted_by is not null or o.reverts is not null,
  iif(o.name = 'mend_rows', json_extract(i.after, '$.changed_by'), null)
from images i
join operations o on o.id = i.operation_id
where i.place = :place
  and i.key = :key
  and i.before is not null
  and i.after is not null
order by i.id desc
