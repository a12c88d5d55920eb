-- in: id, at, by, why, adopt (way), record. does: ends a test
update experiments
set ended_at = :at, ended_by = :by, ended_why = :why, adopted_way = :adopt, record = :record
where id = :id
