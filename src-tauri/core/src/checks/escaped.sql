-- in: shop, from, before  out: cases of parcels whose last check before the application had passed, earliest application first
--   the plus keeps each order to its own cases; by its time every check would look through all later ones
select c.id as case_id, o.id as order_id, o.order_no as order_no, s.platform as platform,
  coalesce(nullif(c.product_name, ''), o.goods,
    (select nullif(p.name, '') from lines l join products p on p.id = l.product_id
     where l.order_id = o.id order by l.line_no limit 1)) as goods,
  coalesce(c.reason_stated, '') as reason, f.class as found, coalesce(f.detail, '') as found_in_words, c.applied_at as applied_at,
  k.id as check_id, k.staff as staff, k.done_at as done_at, k.seconds as seconds
from told_checks k
join orders o on o.id = k.order_id
join shops s on s.id = o.shop_id
join cases c on c.shop_id = o.shop_id and c.order_no = o.order_no
left join case_reasons f on f.id = (select max(id) from case_reasons where case_id = c.id and source = 'found')
where k.shop_id = :shop and k.done_at >= :from and k.done_at < :before and k.result = 'passed'
  and coalesce(c.reason_stated, f.class) is not null and +c.applied_at > k.done_at
  and not exists (
    select 1
    from checks later
    where later.order_id = k.order_id and later.done_at > k.done_at and later.done_at < c.applied_at)
order by c.applied_at, c.id
