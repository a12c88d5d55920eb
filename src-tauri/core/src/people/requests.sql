-- in: since (1). out: requests that wait and those answered since, the newest first, with the tail of the case and whether
-- it has changed since it was asked
select r.id, r.person_id, r.asker, p.role, r.command, r.kind, r.amount_fen, r.case_id,
  substr(coalesce(c.order_no, c.case_no), -4) as tail,
  r.answered_at is null and r.case_version is not null
    and r.case_version <> coalesce(w.version, 0) || '-' || coalesce(c.changed_by, 0) as changed,
  r.reason, r.asked_at, r.answered_at, r.answer, r.answered_by, r.word
from leave_requests r
left join people p on p.id = r.person_id
left join cases c on c.id = r.case_id
left join case_work w on w.case_id = c.id
where r.answered_at is null or r.answered_at >= ?1
order by r.id desc
limit 300
