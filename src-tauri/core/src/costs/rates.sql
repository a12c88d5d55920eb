-- in: shop  out: its rates, of each the one that begins last first; no subject: for all, no day: always so
select id, rate, nullif(subject, '') as subject, nullif(from_on, '') as from_on, amount, noted_by
from cost_rates
where shop_id = ?1
order by rate, subject, cost_rates.from_on desc
