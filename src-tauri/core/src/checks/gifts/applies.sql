-- in: shop, from_on, until_on, products (array), at_least_fen, at_least_pieces, nth_order, remark_word, member_level (none asks nothing)
-- out: orders that meet all of it
select orders.id as id
from orders
where (:shop is null or orders.shop_id = :shop)
  and (:from_on is null or substr(coalesce(orders.paid_at, orders.created_at), 1, 10) >= :from_on)
  and (:until_on is null or substr(coalesce(orders.paid_at, orders.created_at), 1, 10) <= :until_on)
  and (:at_least_fen is null or orders.paid_fen - coalesce(orders.freight_fen, 0) >= :at_least_fen)
  and (:remark_word is null or instr(lower(coalesce(orders.remark, '')), lower(:remark_word)) > 0)
  and (:products is null or exists (
    select 1
    from lines
    where lines.order_id = orders.id and coalesce(lines.status, '') <> 'closed' and lines.product_id in (select value from json_each(:products))))
  and (:at_least_pieces is null or :at_least_pieces <= coalesce(
    (select sum(coalesce(lines.quantity, 1))
     from lines
     where lines.order_id = orders.id and coalesce(lines.status, '') <> 'closed'
       and (:products is null or lines.product_id in (select value from json_each(:products)))),
    iif(:products is null, orders.quantity, 0),
    0))
  and (:nth_order is null or orders.buyer_hash is not null and :nth_order <= (
    select count(*) from orders as earlier
    where earlier.shop_id = orders.shop_id and earlier.buyer_hash = orders.buyer_hash
      and coalesce(earlier.status, '') not in ('closed', 'unpaid')
      and (coalesce(earlier.paid_at, earlier.created_at, ''), earlier.id)
        <= (coalesce(orders.paid_at, orders.created_at, ''), orders.id)))
  and (:member_level is null or exists (
    select 1 from member_levels as asked
    join member_levels as level on level.shop_id = asked.shop_id and level.rank >= asked.rank
    where asked.id = :member_level and asked.shop_id = orders.shop_id and (
      select count(*) >= level.at_least_orders or sum(coalesce(earlier.paid_fen, 0) - coalesce((select sum(cases.refund_fen)
          from cases where cases.shop_id = earlier.shop_id and cases.order_no = earlier.order_no
            and (cases.refunded_at is not null or cases.status = 'refunded')), 0)) >= level.at_least_fen
      from orders as earlier
      where earlier.shop_id = orders.shop_id and earlier.buyer_hash = orders.buyer_hash
        and coalesce(earlier.status, '') not in ('closed', 'unpaid', 'refunded')
        and coalesce(julianday(coalesce(orders.paid_at, orders.created_at)) - julianday(coalesce(earlier.paid_at, earlier.created_at)), 0)
          <= coalesce(level.within_days, 99999)
        and (coalesce(earlier.paid_at, earlier.created_at, ''), earlier.id)
          <= (coalesce(orders.paid_at, orders.created_at, ''), orders.id))))
