-- in: case  out: who pays its way back, how much, what of it the ledger has paid back, and the kind of the case
select f.way, f.fen, f.repaid_fen, coalesce(w.kind, c.kind) as kind
from cases c
join case_freights f on f.case_id = c.id
left join case_work w on w.case_id = c.id
where c.id = :case
