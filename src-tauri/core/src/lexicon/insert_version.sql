-- in: number, shop, month, at, by, content  out: the version's key
insert into lexicon_versions (number, shop_id, month, closed_at, closed_by, content)
values (:number, :shop, :month, :at, :by, :content)
