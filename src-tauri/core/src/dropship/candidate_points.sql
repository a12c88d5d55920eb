-- in: shop (?1)  out: the points of its candidates
select p.candidate_id, p.criterion, p.points, p.note
from candidate_points p
join partner_candidates c on c.id = p.candidate_id
where c.shop_id = ?1
