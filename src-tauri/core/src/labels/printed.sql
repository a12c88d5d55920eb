-- in: kind, of (a key), place (its table), key (as images have it)
-- out: how often the label was printed since the row with this key was made: a check that is taken back leaves its key
select count(*) as times
from labels_printed
where labels_printed.kind = :kind and labels_printed.subject_id = :of
  and labels_printed.operation_id > coalesce(
    (select max(images.operation_id)
     from images
     where images.place = :place and images.key = :key and images.before is null),
    0)
