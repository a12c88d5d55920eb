-- What a buyer wrote about a return, kept only where the owner chose so, and then without phones, cards and homes; and
-- who answered a buyer when: by any contact, or by a call that was reached.
alter table cases add column buyer_words text;
create view case_answers as
select case_id, staff, coalesce(answered_at, started_at) as at
from contacts
union all
select case_id, clerk, strftime('%Y-%m-%dT%H:%M:%S', called_at, '-' || seconds || ' seconds')
from callbacks
where outcome <> 'no_answer';
