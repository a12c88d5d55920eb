-- in: agreement and everything a term says. does: keeps it
insert into agreement_terms (agreement_id, cause, clause, payer, way, share, sum_fen, most_fen, hours, pay_days)
values (:agreement, :cause, :clause, :payer, :way, :share, :sum, :most, :hours, :pay_days)
