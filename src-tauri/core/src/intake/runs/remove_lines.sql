-- in: shop  removes lines that runs taken back have added, where nothing that stands has changed them and their order was not checked
delete from lines
where added_by in (
    select f.id from files f join runs r on r.id = f.run_id
    where r.shop_id = :shop and r.undone_at is not null
  )
  and not exists (select 1 from checks k where k.order_id = lines.order_id)
  and not exists (select 1 from evidence e where e.order_id = lines.order_id)
  and not exists (
    select 1 from images i join operations o on o.id = i.operation_id
    where i.place = 'lines' and i.key = json_array(lines.order_id, lines.line_no) and i.before is not null
      and o.reverted_by is null and o.reverts is null
      and not (o.name = 'mend_rows' and json_extract(i.after, '$.changed_by') in (
        select f.id from files f join runs r on r.id = f.run_id where r.undone_at is not null
      ))
  )
