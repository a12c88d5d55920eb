-- in: piece. out: a row where it is for sale and its grade does not say so, or the other way round
select 1
from returned_goods
where id = :piece and restocked <> (grade = 'A' and product_id is not null)
