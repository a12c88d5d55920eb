-- out: how much proof lies on disk, and how much of it no rule may remove
select
  (select count(*) from (select 1 from evidence where thinned_at is null and kind = 'photo' group by hash)) as photos,
  (select count(*) from (select 1 from evidence where thinned_at is null and kind = 'clip' group by hash)) as clips,
  (select coalesce(sum(bytes), 0) from (select max(bytes) as bytes from evidence where thinned_at is null group by hash))
    as bytes,
  (select coalesce(sum(bytes), 0) from (
    select max(e.bytes) as bytes
    from evidence e
    left join orders o on o.id = e.order_id
    join cases c on c.id = e.case_id or (c.shop_id = o.shop_id and c.order_no = o.order_no)
    where e.thinned_at is null and coalesce(c.status, 'unknown') not in ('refunded', 'closed')
    group by e.hash)) as guarded_bytes,
  (select min(taken_at) from evidence where thinned_at is null) as oldest_at,
  (select count(*) from evidence where thinned_at is not null) as thinned
