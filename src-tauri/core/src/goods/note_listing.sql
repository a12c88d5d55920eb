-- in: product, on, what, designer, at, by
insert into listing_versions (product_id, from_on, what, designer, noted_at, noted_by)
values (:product, :on, :what, :designer, :at, :by)
