-- in: shop  out: closed cases of a shop with goods, stated reason and end, the newest first
select c.id as id, c.reason_stated as reason, s.platform as platform,
  coalesce(nullif(c.product_name, ''), (select nullif(p.name, '') from products p
    where p.shop_id = c.shop_id and p.product_no = c.product_no)) as product,
  case
    when c.replaced = 1 and c.refunded_at is null then 'replaced'
    when coalesce(w.settlement, '') in ('handled', 'settled') or c.refunded_at is not null or c.status = 'refunded' then
      iif(coalesce(w.kind, c.kind) in ('exchange', 'reship', 'repair'), 'replaced', 'refunded')
    when w.request = 'refused' or c.status = 'refused' then 'refused'
    when w.request = 'withdrawn' or c.status = 'closed' then 'withdrawn' end as happened
from cases c
join shops s on s.id = c.shop_id
left join case_work w on w.case_id = c.id
where c.shop_id = :shop and c.reason_stated is not null
  and (c.refunded_at is not null or c.closed_at is not null or c.status in ('refunded', 'refused', 'closed')
    or coalesce(w.settlement, '') in ('handled', 'settled') or w.request in ('refused', 'withdrawn'))
order by c.id desc
limit 2000
