-- in: shop  out: orders, lines and cases that rows of another kind told of beside themselves, as a line tells of its order
with told as (
  select f.id, f.kind from files f join runs r on r.id = f.run_id where r.shop_id = :shop
)
select
  (select count(*) from orders
   where shop_id = :shop and added_by in (select id from told where kind <> 'order'))
  + (select count(*) from lines where added_by in (select id from told where kind <> 'line'))
  + (select count(*) from cases
     where shop_id = :shop and added_by in (select id from told where kind <> 'case'))
