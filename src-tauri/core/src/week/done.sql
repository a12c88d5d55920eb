-- in: shop, platform, from (day), until (the day after the last)
-- out: how often each task of a plan was done in these days; `target`: whether one holds
select
  (select count(*) from runs where shop_id = :shop and undone_at is null and at >= :from and at < :until) as import,
  (select count(*) from targets where shop_id = :shop and month <= substr(date(:until, '-1 day'), 1, 7)) as target,
  (select count(*) from alert_answers where shop_id = :shop and at >= :from and at < :until) as alerts,
  (select count(*) from checks where shop_id = :shop and done_at >= :from and done_at < :until) as checks,
  (select count(*) from reason_classes where platform = :platform and at >= :from and at < :until) as reasons,
  (select count(*) from care_messages where shop_id = :shop and sent_at >= :from and sent_at < :until) as care,
  (select count(*) from replies where shop_id = :shop and asked_at >= :from and asked_at < :until) as replies,
  (select count(*) from callbacks where shop_id = :shop and called_at >= :from and called_at < :until) as calls,
  (select count(*) from changes where shop_id = :shop and chosen_on >= :from and chosen_on < :until) as changes
