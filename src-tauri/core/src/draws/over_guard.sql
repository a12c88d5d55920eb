-- in: least (cases that a mean needs)  out: of each running test with a guard line the dearest way over it
with ways as (
  select e.id as experiment_id, a.way_id, e.guard_fen,
    (select coalesce(sum(l.amount_fen), 0) from ledger_entries l where l.case_id = a.case_id) as given_fen, v.over
  from experiments e
  join assignments a on a.experiment_id = e.id and a.lot = 1
  join cases_over v on v.case_id = a.case_id
  where e.guard_fen is not null and e.ended_at is null and e.halted_at is null),
means as (
  select experiment_id, way_id, guard_fen, count(*) as cases, sum(given_fen) as given_fen
  from ways
  where over or given_fen > 0
  group by experiment_id, way_id)
select experiment_id, way_id, max(given_fen / cases) as each_fen
from means
where cases >= :least and given_fen > guard_fen * cases
group by experiment_id
