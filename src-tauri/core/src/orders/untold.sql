-- in: shop, basis, from, until (day after the last), as_of, blind (array of texts)
-- out: id and money of the cohort's orders whose first applications state no known reason, and none of quality
select o.id, o.paid_fen as fen
from orders o
where o.id in (
    select k.order_id
    from case_links k
    join cases c on c.id = k.case_id
    where k.shop_id = :shop and k.first = 1 and k.quality = 0 and k.applied_on <= :as_of
      and trim(coalesce(c.reason_stated, '')) in (select value from json_each(:blind))
  )
  and not exists (
    select 1 from case_links k
    where k.order_id = o.id and k.first = 1 and k.quality = 1 and k.applied_on <= :as_of
  )
  and iif(:basis = 'paid', o.paid_at, coalesce(o.signed_at, o.completed_at)) >= :from
  and iif(:basis = 'paid', o.paid_at, coalesce(o.signed_at, o.completed_at)) < :until
order by iif(:basis = 'paid', o.paid_at, coalesce(o.signed_at, o.completed_at)) desc, o.id desc
