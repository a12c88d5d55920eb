-- in: platform, step, hours, clock, outcome
insert into own_limits (platform, step, hours, clock, outcome)
values (:platform, :step, :hours, :clock, :outcome)
on conflict (platform, step) do update
set hours = excluded.hours, clock = excluded.clock, outcome = excluded.outcome
