-- in: shop, bytes of a file out: whether a file of the shop may have the same bytes
select exists (
  select 1 from files f join runs r on r.id = f.run_id
  where r.shop_id = ?1 and f.digest <> '' and coalesce(f.bytes, ?2) = ?2
)
