-- in: person, asker, command, ask, kind, amount, case, version, reason, at. does: keeps a request for leave
insert into leave_requests
  (person_id, asker, command, ask, kind, amount_fen, case_id, case_version, reason, asked_at)
values (:person, :asker, :command, :ask, :kind, :amount, :case, :version, :reason, :at)
