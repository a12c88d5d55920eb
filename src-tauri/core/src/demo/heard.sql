-- in: shop  out: calls in which a buyer suggests something that nothing was made of, the oldest of each suggestion, oldest first
select min(callbacks.id) as callback, min(callbacks.called_at) as called_at, callbacks.suggestion as suggestion
from callbacks
where callbacks.shop_id = :shop and callbacks.suggestion is not null and callbacks.change_id is null
group by callbacks.product_id, callbacks.suggestion
order by called_at, callback
