-- in: shop, from, to (days, to excluded)  out: refunds that were recorded in these days, by the way they went
select r.way as key, count(*) as times, coalesce(sum(r.amount_fen), 0) as fen
from case_refunds r
join cases c on c.id = r.case_id
where c.shop_id = :shop and r.voided_at is null and r.at >= :from and r.at < :to
group by 1
order by fen desc
