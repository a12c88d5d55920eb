-- in: tag, parent, name, at  out: nothing
insert into tags (tag, parent, name, at)
values (:tag, :parent, :name, :at)
on conflict (tag) do update set parent = :parent, name = coalesce(:name, name)
