-- A month as its sheet stood when the owner closed it. `cases_until`: the largest key of a case at that time.
create table closed_months (
  shop_id integer not null references shops (id) on delete cascade,
  month text not null,
  operation integer not null,
  cases_until integer not null,
  sheet text not null,
  beside text not null,
  primary key (shop_id, month)
) strict;
