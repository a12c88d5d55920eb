-- in: shop, from, until (day after the last). out: each case called in that span by its last call, with what was stated and confirmed
select callbacks.id as id, callbacks.outcome as outcome, cases.reason_stated as stated,
  (select reason_confirmed
   from callbacks as earlier
   where earlier.case_id = callbacks.case_id and earlier.reason_confirmed is not null
     and earlier.called_at >= :from and earlier.called_at < :until
   order by earlier.called_at desc, earlier.id desc
   limit 1) as confirmed
from callbacks
join cases on cases.id = callbacks.case_id
where callbacks.shop_id = :shop and callbacks.called_at >= :from and callbacks.called_at < :until
  and not exists (
    select 1
    from callbacks as later
    where later.case_id = callbacks.case_id and later.called_at < :until
      and (later.called_at, later.id) > (callbacks.called_at, callbacks.id))
order by callbacks.id
