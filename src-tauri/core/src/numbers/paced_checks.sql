-- in: shop (or none), staff (or none), from, before, gap, longest. out: every check of these days with the working time it took
with done as (
  select checks.id as id, checks.order_id as order_id, checks.staff as staff, checks.result as result,
    checks.seconds as seconds, checks.done_at as done_at,
    unixepoch(checks.started_at) as began, unixepoch(checks.done_at) as ended,
    lag(unixepoch(checks.done_at)) over (
      partition by checks.staff
      order by checks.done_at, checks.id) as former
  from told_checks as checks
  where checks.shop_id in (select shops.id from shops where :shop is null or shops.id = :shop)
    and checks.done_at >= :from and checks.done_at < :before
    and (:staff is null or checks.staff = :staff)
    and checks.station is not 'partner'
)
select done.order_id as order_id, done.staff as staff, cast(substr(done.done_at, 12, 2) as integer) as hour,
  done.result = 'passed' as passed, done.seconds as seconds,
  min(done.ended - max(done.began, coalesce(done.former, done.began)), :longest)
    + iif(done.began - done.former between 1 and :gap, done.began - done.former, 0) as worked,
  coalesce(
    (select sum(coalesce(lines.quantity, 1)) from lines where lines.order_id = done.order_id),
    (select orders.quantity from orders where orders.id = done.order_id), 1) as pieces,
  not exists (
    select 1
    from checks as earlier
    where earlier.order_id = done.order_id and (earlier.done_at, earlier.id) < (done.done_at, done.id)) as first
from done
order by done.done_at, done.id
