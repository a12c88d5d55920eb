-- in: nothing. out: who answers for which work by default, and who stands in
select id, work, shop_id, case_kind, class, person_id, substitute_id
from charges
order by id
