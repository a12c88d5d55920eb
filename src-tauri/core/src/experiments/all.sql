-- in: shop or id  out: tests, the newest first
select id, name, subject, measure, watch_days, kinds, classes, products, usual_bp, hoped_bp, planned, guard_fen,
  from_at, halted_at, halted_way, ended_at, ended_by, ended_why, adopted_way, withdrawn_at, record
from experiments
where (:shop is null or shop_id = :shop) and (:id is null or id = :id)
order by id desc
