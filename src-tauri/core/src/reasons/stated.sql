-- in: shop  out: each stated text with its cases, first and last application; most frequent first
select coalesce(reason_stated, ''), count(*), min(applied_at), max(applied_at)
from cases
where shop_id = :shop
group by 1
order by 2 desc, 1
