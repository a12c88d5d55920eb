-- in: name, role, badge, refund, goodwill, until, active, at; id is left empty. does: takes somebody in
insert into people (id, name, role, badge, refund_fen, goodwill_fen, until_on, active, added_at)
values (:id, :name, :role, :badge, :refund, :goodwill, :until, :active, :at)
