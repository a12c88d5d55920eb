-- in: kind, word, tag, at, by  out: nothing; an entry that says so already is left alone
insert into lexicon_entries (kind, word, tag, at, by)
values (:kind, :word, :tag, :at, :by)
on conflict (kind, word) do update set tag = :tag, at = :at, by = :by
where tag <> :tag
