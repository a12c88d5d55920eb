-- in: product, on, what, at, by
insert into listing_versions (product_id, from_on, what, noted_at, noted_by)
values (:product, :on, :what, :at, :by)
