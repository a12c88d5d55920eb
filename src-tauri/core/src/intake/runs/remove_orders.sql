-- in: shop  removes orders that runs taken back have added, where nothing that stands has changed them
delete from orders
where added_by in (
    select f.id from files f join runs r on r.id = f.run_id
    where r.shop_id = :shop and r.undone_at is not null
  )
  and shop_id = :shop
  and not exists (
    select 1 from images i join operations o on o.id = i.operation_id
    where i.place = 'orders' and i.key = json_array(orders.id) and i.before is not null
      and o.reverted_by is null and o.reverts is null
      and not (o.name = 'mend_rows' and json_extract(i.after, '$.changed_by') in (
        select f.id from files f join runs r on r.id = f.run_id where r.undone_at is not null
      ))
  )
