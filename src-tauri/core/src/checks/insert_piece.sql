-- in: check, line_no, wanted, scanned, by_hand
insert into check_pieces (check_id, line_no, wanted, scanned, by_hand)
values (:check, :line_no, :wanted, :scanned, :by_hand)
