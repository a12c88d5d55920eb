-- in: case, amount, way, number, at, staff, operation, written  out: nothing; a question for the room follows
insert into case_refunds (case_id, amount_fen, way, platform_no, at, staff, operation, written_at)
select :case, :amount, :way, :number, :at, :staff, :operation, :written
