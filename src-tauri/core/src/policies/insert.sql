-- in: shop, category, version, starts_on, review_on, rules, at, by
insert into policy_versions (shop_id, category, version, starts_on, review_on, rules, made_at, made_by)
values (:shop, :category, :version, :starts_on, :review_on, :rules, :at, :by)
