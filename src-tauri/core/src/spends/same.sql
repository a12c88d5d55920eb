-- in: id (none: new), shop, month, whom, channel, name  out: another entry of the same kind and name in that month
select 1
from spends
where shop_id = :shop and month = :month and whom = :whom and channel = :channel and name = :name and id is not :id
