-- in: piece, grade, reason, place, note, checklist, at, staff. does: gives the piece its grade
update returned_pieces
set grade = :grade, reason = :reason, place = :place, note = :note, checklist = :checklist, graded_at = :at, staff = :staff
where id = :piece
