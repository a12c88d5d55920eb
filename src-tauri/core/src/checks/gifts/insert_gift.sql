-- in: check, rule, gift, due, given, outcome, instead
insert into check_gifts (check_id, rule_id, gift, due, given, outcome, instead)
values (:check, :rule, :gift, :due, :given, :outcome, :instead)
