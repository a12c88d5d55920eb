-- in: change, cost, by, at. does: notes what an action cost
insert into change_costs (change_id, cost_fen, noted_by, noted_at)
values (:change, :cost, :by, :at)
on conflict (change_id) do update
set cost_fen = excluded.cost_fen, noted_by = excluded.noted_by, noted_at = excluded.noted_at
