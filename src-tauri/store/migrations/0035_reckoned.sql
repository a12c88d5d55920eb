-- By which rules the links and cells of a shop were reckoned: those of a shop of before are not known.
create table reckoned (
  shop_id integer primary key references shops (id) on delete cascade,
  rules text not null
) strict;
insert into reckoned (shop_id, rules) select id, '' from shops;
