-- in: piece, outcome, paid, done, at, staff. does: ends the repair that the piece is in
update repairs
set outcome = :outcome, paid_fen = :paid, done = :done, ended_at = :at, ended_by = :staff
where piece_id = :piece and decision = 'repair' and outcome is null
