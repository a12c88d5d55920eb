-- What was said about a product over its line: seen, or quiet until a day; and how bad it was then.
create table alert_answers (
  id integer primary key,
  shop_id integer not null references shops (id) on delete cascade,
  product_id integer not null references products (id) on delete cascade,
  until_on text,
  note text not null,
  hits integer not null,
  orders integer not null check (orders > 0),
  by text not null,
  at text not null
) strict;
create index alert_answers_by_product on alert_answers (shop_id, product_id);
