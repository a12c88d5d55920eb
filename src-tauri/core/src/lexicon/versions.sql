-- in: shop  out: the versions its months were closed with, newest first
select number, month, closed_at, json_array_length(content, '$.entries') as entries
from lexicon_versions
where shop_id = :shop
order by number desc
