-- in: shop  out: orders, rows in quarantine, time of the last import, newest moment in its files, and in those that tell orders
select
  (select count(*) from orders where shop_id = :shop),
  (select count(*) from quarantine where shop_id = :shop and solved_by is null
    and not exists (select 1 from mends where mends.quarantine_id = quarantine.id)),
  (select max(at) from runs where shop_id = :shop and undone_at is null),
  (select nullif(max(f.as_of), '') from files f join runs r on r.id = f.run_id
    where r.shop_id = :shop and r.undone_at is null),
  (select max(f.as_of) from files f join runs r on r.id = f.run_id
    where r.shop_id = :shop and r.undone_at is null and f.kind in ('order', 'line') and f.as_of <> '')
