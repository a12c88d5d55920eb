-- in: shop, since. out: each move that the book has something of, and the first day of it since that one
select move, min(first) as first_on
from (
  select 'check' as move, min(done_at) as first from checks where shop_id = :shop and done_at >= :since
  union all
  select 'care', min(sent_at) from care_messages where shop_id = :shop and sent_at >= :since
  union all
  select 'scripts', min(used_at) from script_uses where shop_id = :shop and used_at >= :since
  union all
  select 'calls', min(called_at) from callbacks where shop_id = :shop and called_at >= :since
  union all
  select 'report', min(at) from runs where shop_id = :shop and undone_at is null and at >= :since
  union all
  select 'experiments', min(from_at) from experiments where shop_id = :shop and from_at >= :since)
where first is not null
group by move
