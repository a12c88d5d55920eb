-- in: shop  out: the last fifty orders that came by a recommendation
select o.id as order_id, o.order_no, c.code, coalesce(o.paid_at, o.created_at) as paid_at, r.typed
from referred r
join referral_codes c on c.id = r.code_id and c.shop_id = :shop
join orders o on o.id = r.order_id
order by paid_at desc, o.id desc
limit 50
