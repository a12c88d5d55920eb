-- Care after sign-off: who was asked and who was left out by lot, what came back, thanks, notices, answers in time.

create table care_messages (
  order_id integer primary key references orders (id) on delete cascade,
  shop_id integer not null references shops (id) on delete cascade,
  sent_at text not null,
  sent_by text not null
) strict;
create index care_messages_by_time on care_messages (shop_id, sent_at);

-- Orders that were due and got no message, drawn by lot before anybody knew how they would end.
create table care_draws (
  order_id integer primary key references orders (id) on delete cascade,
  shop_id integer not null references shops (id) on delete cascade,
  drawn_at text not null
) strict;
create index care_draws_by_shop on care_draws (shop_id, drawn_at);

create table opt_outs (
  id integer primary key,
  shop_id integer not null references shops (id) on delete cascade,
  order_id integer not null references orders (id) on delete cascade,
  buyer_hash text,
  noted_at text not null,
  noted_by text not null,
  unique (order_id)
) strict;
create index opt_outs_by_buyer on opt_outs (shop_id, buyer_hash);

create table feedback (
  id integer primary key,
  shop_id integer not null references shops (id) on delete cascade,
  order_id integer not null references orders (id) on delete cascade,
  noted_at text not null,
  noted_by text not null,
  said text not null,
  tag text not null,
  stars integer check (stars between 1 and 5),
  case_id integer references cases (id) on delete set null,
  change_id integer references changes (id) on delete set null
) strict;
create index feedback_by_time on feedback (shop_id, noted_at);
create index feedback_by_order on feedback (order_id);
create index feedback_by_case on feedback (case_id) where case_id is not null;
create index feedback_by_change on feedback (change_id) where change_id is not null;

create table thanks (
  order_id integer primary key references orders (id) on delete cascade,
  shop_id integer not null references shops (id) on delete cascade,
  amount_fen integer not null check (amount_fen > 0),
  given_at text not null,
  given_by text not null
) strict;
create index thanks_by_time on thanks (shop_id, given_at);

create table guides (
  id integer primary key,
  shop_id integer not null references shops (id) on delete cascade,
  product_id integer not null,
  title text not null,
  place text not null,
  unique (product_id, place)
) strict;

create table notices (
  id integer primary key,
  shop_id integer not null references shops (id) on delete cascade,
  cause text not null check (cause in ('halt', 'late')),
  halt_id integer references halts (id) on delete set null,
  about text not null,
  made_at text not null,
  made_by text not null
) strict;
create index notices_by_time on notices (shop_id, made_at);
create index notices_by_halt on notices (halt_id) where halt_id is not null;

create table notice_contacts (
  notice_id integer not null references notices (id) on delete cascade,
  order_id integer not null references orders (id) on delete cascade,
  contacted_at text,
  contacted_by text,
  answered_at text,
  answer text,
  primary key (notice_id, order_id)
) strict, without rowid;
create index notice_contacts_by_order on notice_contacts (order_id);

create table replies (
  id integer primary key,
  shop_id integer not null references shops (id) on delete cascade,
  asked_at text not null,
  answered_at text,
  clerk text not null,
  unique (shop_id, asked_at, clerk)
) strict;
