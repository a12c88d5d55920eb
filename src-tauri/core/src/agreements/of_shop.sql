-- in: shop (?1)  out: its agreements, the newest first
select id, kind, party, first_on, last_on, remind_days, note, kept_by
from agreements
where shop_id = ?1
order by first_on desc, id desc
