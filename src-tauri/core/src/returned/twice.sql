-- in: case. out: a row where it was received more than once
select 1 from receptions where case_id = :case having count(*) > 1
