-- in: id (none: the book gives it), shop and everything a launch has. does: keeps it; who made it first stays
insert into launches (id, shop_id, product_id, starts_on, audience, audience_id, within_days, offer, form, made_at,
  made_by)
values (:id, :shop, :product, :starts_on, :audience, :audience_id, :within, :offer, :form, :at, :by)
on conflict (id) do update
set product_id = :product, starts_on = :starts_on, audience = :audience, audience_id = :audience_id,
  within_days = :within, offer = :offer, form = :form
