-- What the owner says himself: which class a platform's reason text has, and the platform's own figures by day.

create table reason_classes (
  platform text not null,
  reason text not null,
  class text not null,
  quality integer not null,
  at text not null,
  primary key (platform, reason)
) strict, without rowid;

create table official_figures (
  shop_id integer not null references shops (id) on delete cascade,
  rule text not null,
  day text not null,
  orders integer,
  quality_orders integer,
  rate_ppm integer not null,
  primary key (shop_id, rule, day)
) strict, without rowid;
