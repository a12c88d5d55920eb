-- in: shop, order, amount, paid moment, file
insert into compensations (shop_id, order_id, source, amount_fen, paid_at, added_by)
values (:shop, :order, 'platform', :amount, :paid, :file)
on conflict (order_id, source) do update set
  amount_fen = excluded.amount_fen,
  paid_at = coalesce(excluded.paid_at, paid_at),
  changed_by = excluded.added_by
where amount_fen <> excluded.amount_fen
  or paid_at is not coalesce(excluded.paid_at, paid_at)
