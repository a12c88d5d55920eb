-- in: order, file, titles of services  out: its basis moments; an order that only lines tell of has from them all they tell
with told as (
  select
    case min(case l.status when 'unpaid' then 0 when 'paid' then 1 when 'shipped' then 2 when 'completed' then 3 when 'closed' then 4 end)
      when 0 then 'unpaid' when 1 then 'paid' when 2 then 'shipped' when 3 then 'completed' when 4 then 'closed' end as status,
    min(l.shipped_at) as shipped_at, max(l.signed_at) as signed_at, max(l.completed_at) as completed_at,
    sum(l.paid_fen) as paid_fen, sum(iif(p.name in (select value from json_each(:services)), null, l.quantity)) as quantity,
    group_concat(iif(p.name in (select value from json_each(:services)), null, nullif(p.name, '')), '；' order by l.line_no) as goods,
    (select i.line_no from lines i where i.order_id = :order and i.tracking_no is not null order by i.line_no limit 1) as parcel,
    max(l.remark) as remark
  from lines l
  join products p on p.id = l.product_id
  where l.order_id = :order
)
update orders set
  changed_by = :file,
  status = coalesce(told.status, orders.status),
  shipped_at = coalesce(told.shipped_at, orders.shipped_at),
  signed_at = coalesce(told.signed_at, orders.signed_at),
  completed_at = coalesce(told.completed_at, orders.completed_at),
  paid_fen = iif(summed, coalesce(told.paid_fen, orders.paid_fen), orders.paid_fen),
  quantity = coalesce(told.quantity, orders.quantity),
  goods = coalesce(told.goods, orders.goods),
  tracking_no = coalesce((select tracking_no from lines where order_id = :order and line_no = told.parcel), orders.tracking_no),
  carrier = coalesce((select carrier from lines where order_id = :order and line_no = told.parcel), orders.carrier),
  remark = coalesce(told.remark, orders.remark)
from told
where orders.id = :order
returning paid_at, coalesce(signed_at, completed_at)
