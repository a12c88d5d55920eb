-- out: every version of every own script with its place, the newest first
select scripts.id as script_id, scripts.name, scripts.situation, scripts.mood, scripts.stage,
  v.language, v.version, v.state, v.title, v.text, v.steps, v.proof,
  v.limit_fen, v.decides, v.within_hours, v.made_at, v.made_by, v.usable_at
from script_versions v
join scripts on scripts.id = v.script_id
order by scripts.id, v.language, v.version desc
