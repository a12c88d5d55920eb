-- in: shop, case_no, order_no (each may be empty), at  out: the case that a chat of that moment is about: the one it names, else the newest of its order applied for by then, else the first
select id
from cases
where shop_id = :shop and ((:case_no <> '' and case_no = :case_no) or (:order_no <> '' and order_no = :order_no))
order by case_no = :case_no desc, coalesce(applied_at, '') <= :at desc,
  iif(coalesce(applied_at, '') <= :at, applied_at, null) desc, applied_at, id
limit 1
