-- in: halt. out: the steps of its plan in their order, and what is done of them
select place, preset, what, who, minutes, done_at, done_by
from halt_steps
where halt_id = :halt
order by place
