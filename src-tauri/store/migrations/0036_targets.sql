-- The owner's target for the judged rate from a month on, in hundredths of a percent; and what counts as good in the trade.
create table targets (
  shop_id integer not null references shops (id) on delete cascade,
  month text not null,
  rate integer not null,
  good integer,
  good_from text,
  primary key (shop_id, month)
) strict;
