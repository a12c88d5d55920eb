-- in: shop, at, by  does: notes for each product that a piece costs a bit more than half of what it mostly sold for
insert into product_costs (product_id, cost_fen, noted_at, noted_by)
select p.id, cast(min(coalesce(l.paid_fen, l.price_fen) / max(coalesce(l.quantity, 1), 1)) * 55 / 100 as integer), :at, :by
from products p
join lines l on l.product_id = p.id
where p.shop_id = :shop and coalesce(l.paid_fen, l.price_fen) / max(coalesce(l.quantity, 1), 1) >= 200
group by p.id
