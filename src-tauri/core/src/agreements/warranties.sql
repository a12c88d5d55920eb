-- in: shop (?1)  out: how long goods have to hold by its agreements, as they were written
select w.agreement_id, w.category, w.days
from warranties w
join agreements a on a.id = w.agreement_id
where a.shop_id = ?1
order by w.agreement_id, w.id
