-- in: from, before. out: what else of the packing room was changed in these days, and how often
select operations.name as name, count(*) as times
from operations
where operations.at >= :from and operations.at < :before and operations.reverted_by is null
  and operations.name in (
    'save_checklist', 'put_checklist_away', 'choose_category', 'save_gift_rule', 'remove_gift_rule',
    'choose_station_rules', 'choose_sampling', 'halt_product', 'free_product')
group by operations.name
order by count(*) desc, operations.name
