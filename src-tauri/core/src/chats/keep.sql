-- in: case, channel, staff, started, answered, ended, topic, point, result, note, written. does: keeps a contact that is not there yet
insert into contacts (
  case_id, channel, staff, started_at, answered_at, ended_at, topic, point, result, note, written_at)
select :case, :channel, :staff, :started, :answered, :ended, :topic, :point, :result, :note, :written
where not exists (
  select 1 from contacts where case_id = :case and staff = :staff and started_at = :started)
