-- in: hashes (array), now
update evidence
set thinned_at = :now
where thinned_at is null and hash in (select value from json_each(:hashes))
