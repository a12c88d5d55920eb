-- in: shop  out: how many refunds with an amount were paid, and their mean
select count(*) as refunds, cast(round(avg(cases.refund_fen)) as integer) as mean_fen
from cases
where cases.shop_id = :shop and cases.refunded_at is not null and cases.refund_fen > 0
