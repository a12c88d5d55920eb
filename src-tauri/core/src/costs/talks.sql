-- in: ids (array)  out: how often each case was talked about, and for how long where somebody measured it: calls, and talks on the phone with
--   their end; a chat may go on beside others, so its end measures nothing
select case_id, sum(seconds) as seconds, sum(seconds is null) as unmeasured
from (
  select k.case_id, k.seconds from json_each(:ids) j join callbacks k on k.case_id = j.value
  union all
  select n.case_id, iif(n.channel = 'phone', unixepoch(n.ended_at) - unixepoch(coalesce(n.answered_at, n.started_at)), null)
  from json_each(:ids) j join contacts n on n.case_id = j.value)
group by case_id
