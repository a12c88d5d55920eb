-- in: case, step, source, deadline, money, now  out: nothing; what is known already stays as it is
insert into lapses (case_id, step, source, deadline_at, money_fen, noted_at)
values (:case, :step, :source, :deadline, :money, :now)
on conflict (case_id, source, step, deadline_at) do nothing
