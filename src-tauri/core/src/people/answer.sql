-- in: request, answer, by, word, at, operation. does: answers a request that waits; nothing where it was answered
update leave_requests
set answer = :answer, answered_by = :by, word = :word, answered_at = :at, operation_id = :operation
where id = :request and answered_at is null
