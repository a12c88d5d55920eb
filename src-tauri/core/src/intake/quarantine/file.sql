-- in: a file  out: how it was read, and whose it is
select f.name, f.as_of, f.report, r.shop_id from files f join runs r on r.id = f.run_id where f.id = ?1
