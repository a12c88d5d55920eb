-- in: shop, figure, share (hundredths of a percent), by, at. does: sets the line
insert into partner_lines (shop_id, figure, share, set_by, set_at)
values (:shop, :figure, :share, :by, :at)
