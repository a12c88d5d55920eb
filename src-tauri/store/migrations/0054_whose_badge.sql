-- Who is meant by a badge, where a bench wrote its number down.

create view badges as
select lower(badge) as badge, name
from people
where badge is not null and invented = 0;

-- Checks under the names of those who made them.
create view told_checks as
select k.id, k.shop_id, k.order_id, k.scanned, k.result,
  coalesce((select b.name from badges b where b.badge = lower(k.staff)), k.staff) as staff,
  k.checklist, k.list_digest, k.station, k.client_id, k.started_at, k.done_at, k.seconds
from checks k;
