-- in: a day's scores. does: keeps them; a day that has some gets what is told now, and keeps what is not told again
insert into scores (shop_id, day, description, service, logistics, ratings)
values (:shop, :day, :description, :service, :logistics, :ratings)
on conflict (shop_id, day) do update
set description = coalesce(excluded.description, scores.description),
  service = coalesce(excluded.service, scores.service),
  logistics = coalesce(excluded.logistics, scores.logistics),
  ratings = coalesce(excluded.ratings, scores.ratings)
