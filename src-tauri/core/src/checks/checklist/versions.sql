-- in: list. out: its versions, newest first, with how many checks were made with each
select checklist_versions.number as number, checklist_versions.at as at,
  (select count(*)
   from checks
   where instr('+' || checks.checklist || '+',
     '+' || checklists.category || '-own' || checklists.id || '.' || checklist_versions.number || '+') > 0) as checks
from checklist_versions
join checklists on checklists.id = checklist_versions.checklist_id
where checklists.id = ?1
order by checklist_versions.number desc
