-- in: shop
-- out: its codes for recommendations with the paid orders that came by each, how many of these were their buyer's first,
--   what is left of them after refunds, and how many have a case
with came as (
  select r.code_id, o.id, o.shop_id, o.order_no, o.buyer_hash, coalesce(o.paid_at, o.created_at) as paid_at,
    coalesce(o.paid_fen, 0) as paid_fen
  from referred r
  join referral_codes c on c.id = r.code_id and c.shop_id = :shop
  join orders o on o.id = r.order_id and coalesce(o.status, '') not in ('closed', 'unpaid')),
judged as (
  select came.code_id, came.buyer_hash is not null as told,
    came.buyer_hash is not null and not exists (select 1 from orders b where b.shop_id = came.shop_id
      and b.buyer_hash = came.buyer_hash and b.id <> came.id and coalesce(b.paid_at, b.created_at) < came.paid_at
      and coalesce(b.status, '') not in ('closed', 'unpaid')) as fresh,
    came.paid_fen - coalesce((select sum(k.refund_fen) from cases k where k.shop_id = came.shop_id
      and k.order_no = came.order_no and (k.refunded_at is not null or k.status = 'refunded')), 0) as left_fen,
    exists (select 1 from cases k where k.shop_id = came.shop_id and k.order_no = came.order_no) as returned
  from came)
select c.id, c.code, c.source, c.name, c.invitation, c.from_on, c.ended_on, c.made_by,
  count(judged.code_id) as orders, coalesce(sum(judged.told), 0) as told, coalesce(sum(judged.fresh), 0) as fresh,
  coalesce(sum(judged.left_fen), 0) as sales_fen, coalesce(sum(judged.returned), 0) as returned
from referral_codes c
left join judged on judged.code_id = c.id
where c.shop_id = :shop
group by c.id
order by c.ended_on is not null, c.id desc
