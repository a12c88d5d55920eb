-- in: check. out: when it began, the version of its list, and the list as it was
select checks.started_at as started_at, checks.checklist as version, used_checklists.list as list
from checks
left join used_checklists on used_checklists.digest = checks.list_digest
where checks.id = :check
