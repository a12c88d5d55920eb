-- in: shop, number of a case, file, row, what stands there
insert into damaged_references (case_id, file_id, row, value)
select id, :file, :row, :value
from cases
where shop_id = :shop
  and case_no = :case
on conflict (case_id) do update set
  file_id = excluded.file_id,
  row = excluded.row,
  value = excluded.value
