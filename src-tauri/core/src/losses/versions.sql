-- in: shop (?1)  out: every share that a standard was set to, the newest first
select category, carrier, season, share, from_on, set_by
from loss_standard_versions
where shop_id = ?1
order by from_on desc, id desc
