-- Who paid the freight of a return, with what the ledger gave for it; launches for a saved audience.

-- What the ledger has given for the freight of a case is the shop's; else what somebody noted.
create view case_freights as
select t.case_id, iif(t.repaid_fen > 0, 'paid_by_shop', t.way) as way,
  iif(t.repaid_fen > 0, t.repaid_fen, t.fen) as fen, t.repaid_fen
from (
  select c.id as case_id, w.freight_way as way, w.freight_fen as fen,
    coalesce((select sum(e.amount_fen) from ledger_entries e where e.case_id = c.id and e.kind = 'freight'), 0) as repaid_fen
  from cases c
  left join case_work w on w.case_id = c.id) t;

-- A launch may ask a saved audience; the table is made anew, since a check cannot be changed.
create table launches_anew (
  id integer primary key,
  shop_id integer not null references shops (id) on delete cascade,
  product_id integer not null,
  starts_on text not null,
  audience text not null check (audience in ('category', 'lately', 'saved')),
  within_days integer not null,
  audience_id integer references audiences (id) on delete set null,
  offer text not null,
  form text not null,
  made_at text not null,
  made_by text not null,
  unique (shop_id, product_id, starts_on)
) strict;
insert into launches_anew (id, shop_id, product_id, starts_on, audience, within_days, offer, form, made_at, made_by)
select id, shop_id, product_id, starts_on, audience, within_days, offer, form, made_at, made_by
from launches;
drop table launches;
alter table launches_anew rename to launches;
create index launches_by_audience on launches (audience_id) where audience_id is not null;
