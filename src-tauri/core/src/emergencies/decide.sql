-- in: halt, order (its number), act, at, by, done (none: to be done), done_by
insert into halt_decisions (halt_id, order_no, act, decided_at, decided_by, done_at, done_by)
values (:halt, :order, :act, :at, :by, :done, :done_by)
on conflict (halt_id, order_no) do update
set act = excluded.act, decided_at = excluded.decided_at, decided_by = excluded.decided_by, done_at = excluded.done_at,
  done_by = excluded.done_by
