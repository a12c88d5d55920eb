-- in: a shop  out: its currency by the owner's word, and by its first file that names one
select s.currency, (
  select f.currency from files f join runs r on r.id = f.run_id
  where r.shop_id = s.id and f.currency is not null and r.undone_at is null order by f.id limit 1
) from shops s where s.id = ?1
