-- in: case, channel, staff, started, answered, ended, topic, point, result, note, written  out: nothing
insert into contacts (
  case_id, channel, staff, started_at, answered_at, ended_at, topic, point, result, note, written_at)
values (:case, :channel, :staff, :started, :answered, :ended, :topic, :point, :result, :note, :written)
