-- in: tag, into, at  out: nothing; what was known of the tag stays
insert into tags (tag, merged_into, at)
values (:tag, :into, :at)
on conflict (tag) do update set merged_into = :into
