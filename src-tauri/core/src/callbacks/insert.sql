-- in: everything a call has
insert into callbacks (
  shop_id, case_id, product_id, called_at, seconds, clerk, outcome, again_at, reason_confirmed, attribute, expected,
  actual, suggestion, consent)
values (
  :shop, :case, :product, :at, :seconds, :clerk, :outcome, :again, :reason, :attribute, :expected,
  :actual, :suggestion, :consent)
