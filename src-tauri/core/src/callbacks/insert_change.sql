-- in: shop, product, what, on, by, and cause, kind and about of the advice it comes out of. does: chooses a change
insert into changes (shop_id, product_id, what, chosen_on, chosen_by, advice_cause, advice_kind, advice_about)
values (:shop, :product, :what, :on, :by, :cause, :kind, :about)
