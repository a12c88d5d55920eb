-- Numbers of parcels come in no order: an index of all of them is touched everywhere by each file, which slows a book of
-- many years. Kept by blocks of orders, a file touches only the newest block; a question looks into each of the few.

drop index orders_by_tracking;
create index orders_by_tracking on orders (id / 262144, tracking_no) where tracking_no is not null;

create view parcels (order_id, tracking_no) as
with recursive blocks (block) as (
  select 0
  union all
  select block + 1 from blocks where block < (select max(id) / 262144 from orders))
select orders.id, orders.tracking_no
from blocks
cross join orders on orders.id / 262144 = blocks.block and orders.tracking_no is not null;
