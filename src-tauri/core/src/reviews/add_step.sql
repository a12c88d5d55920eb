-- in: review, state, how, reply, note, by, at
insert into review_steps (review_id, state, how, reply, note, by, at)
values (:review, :state, :how, :reply, :note, :by, :at)
