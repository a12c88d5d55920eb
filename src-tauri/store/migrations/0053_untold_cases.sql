-- A case of which no file tells how far it is waits for somebody, until a file or a person says that it is over.
drop view cases_over;

create view cases_over as
select c.id as case_id,
  coalesce(w.dispute, '') <> 'disputed' and not (coalesce(w.settlement, '') = 'owed' and w.over = 0)
    and (coalesce(w.over, 0) = 1 or c.refunded_at is not null or c.closed_at is not null
      or coalesce(c.status, 'applied') not in ('applied', 'agreed', 'returned')) as over
from cases c
left join case_work w on w.case_id = c.id;
