-- in: what a reason means on a platform  out: nothing; a word that already says so is left alone
insert into reason_classes (platform, reason, class, quality, at)
values (:platform, :reason, :class, :quality, :at)
on conflict (platform, reason) do update set class = :class, quality = :quality, at = :at
where class <> :class or quality <> :quality
