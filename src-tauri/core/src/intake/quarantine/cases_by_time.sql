-- in: shop, minute of application, money  out: cases of that time and money: number, moment, money, goods
select case_no, applied_at, refund_fen, product_name
from cases
where shop_id = :shop
  and applied_at >= :applied
  and applied_at < :applied || 'z'
  and refund_fen = :fen
order by case_no
limit 20
