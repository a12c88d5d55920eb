-- in: shop, from, until (day after the last). out: who talked how long, of calls that were answered
select clerk, seconds
from callbacks
where shop_id = :shop and called_at >= :from and called_at < :until and outcome <> 'no_answer'
order by clerk, seconds
