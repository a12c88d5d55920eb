-- in: shop, month, job, person, measure, number, note, by, at  out: nothing; one row, unless the same was objected to
insert into objections (shop_id, month, job, person, measure, number, note, made_by, made_at)
values (:shop, :month, :job, :person, :measure, :number, :note, :by, :at)
on conflict (shop_id, month, job, person, measure, number) do nothing
