-- in: shop, month, operation, sheet, beside and appraisal (JSON)  out: nothing; the month is kept, unless it is closed already
insert into closed_months (shop_id, month, operation, cases_until, sheet, beside, appraisal)
values (:shop, :month, :operation, (select coalesce(max(id), 0) from cases), :sheet, :beside, :appraisal)
on conflict (shop_id, month) do nothing
