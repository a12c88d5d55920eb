-- in: id, name, role, badge, refund, goodwill, until, active, at (since when, where it was never told). does: changes somebody
update people
set name = :name, role = :role, badge = :badge, refund_fen = :refund, goodwill_fen = :goodwill, until_on = :until,
  active = :active, added_at = coalesce(added_at, :at)
where id = :id and invented = 0
