-- in: order. out: what its buyer said before packing, the last word first
select order_confirms.outcome as outcome, order_confirms.note as note, order_confirms.staff as staff,
  order_confirms.at as at
from order_confirms
where order_confirms.order_id = :order
order by order_confirms.id desc
