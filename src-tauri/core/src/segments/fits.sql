-- in: shop, orders (keys as a JSON array). out: which order falls under which rule. Purchases are those of earlier days
select o.id as order_id, r.id as rule_id
from json_each(:orders) asked
cross join orders o on o.id = asked.value
cross join segment_rules r on r.shop_id = o.shop_id and r.ended_at is null
where +o.shop_id = :shop and case r.dimension
  when 'province' then trim(coalesce(nullif(trim(o.province), ''), o.city)) = r.place
  when 'price' then o.paid_fen >= r.from_fen and (r.until_fen is null or o.paid_fen < r.until_fen)
  else o.buyer_hash is not null and coalesce(o.paid_fen, 1) > 0 and o.paid_at is not null and r.place = (
    select case count(distinct e.paid_on) when 0 then 'first' when 1 then 'second_third'
      when 2 then 'second_third' else 'fourth_on' end
    from orders_bought e
    where e.shop_id = o.shop_id and e.buyer_hash = o.buyer_hash and e.paid_on < substr(o.paid_at, 1, 10))
  end
