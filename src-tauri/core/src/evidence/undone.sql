-- out: hashes of rows that stand in the journal
select json_extract(coalesce(after, before), '$.hash')
from images
where place = 'evidence'
