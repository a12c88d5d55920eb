-- in: shop (?1)  out: the terms of its agreements, as they were written
select t.agreement_id, t.cause, t.clause, t.payer, t.way, t.share, t.sum_fen, t.most_fen, t.hours, t.pay_days
from agreement_terms t
join agreements a on a.id = t.agreement_id
where a.shop_id = ?1
order by t.agreement_id, t.id
