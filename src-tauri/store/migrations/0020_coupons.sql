-- Coupons after an order: campaigns, each coupon in one state, lots, codes that files tell; audiences and member levels.

create table campaigns (
  id integer primary key,
  shop_id integer not null references shops (id) on delete cascade,
  name text not null,
  kind text not null check (kind in ('order', 'card')),
  state text not null check (state in ('draft', 'open', 'stopped')),
  codes text not null check (codes in ('made', 'listed')),
  face_fen integer not null check (face_fen > 0),
  threshold_fen integer not null check (threshold_fen >= 0),
  valid_days integer not null check (valid_days > 0),
  stock integer not null check (stock > 0),
  per_buyer integer not null check (per_buyer > 0),
  order_least_fen integer,
  order_days integer,
  moment text not null check (moment in ('paid', 'signed', 'completed')),
  after_days integer not null check (after_days >= 0),
  rule text not null,
  held_out_percent integer not null check (held_out_percent between 0 and 50),
  from_on text not null,
  until_on text not null,
  changed_at text not null,
  changed_by text not null,
  check (until_on >= from_on)
) strict;
create index campaigns_by_shop on campaigns (shop_id, state);

create table card_sheets (
  id integer primary key,
  campaign_id integer not null references campaigns (id) on delete cascade,
  cards integer not null check (cards > 0),
  words text not null,
  link text,
  printed_at text not null,
  printed_by text not null
) strict;
create index card_sheets_by_campaign on card_sheets (campaign_id);

create table coupons (
  id integer primary key,
  shop_id integer not null references shops (id) on delete cascade,
  campaign_id integer not null references campaigns (id) on delete cascade,
  code text not null,
  order_id integer references orders (id) on delete set null,
  buyer_hash text,
  sheet_id integer references card_sheets (id) on delete cascade,
  state text not null check (state in ('given', 'used', 'taken_back')),
  face_fen integer not null check (face_fen > 0),
  given_at text not null,
  given_by text not null,
  expires_on text not null,
  used_at text,
  used_order_no text,
  used_told text check (used_told in ('hand', 'list', 'orders')),
  taken_at text,
  unique (shop_id, code),
  check ((state = 'used') = (used_at is not null)),
  check ((state = 'taken_back') = (taken_at is not null))
) strict;
create index coupons_by_campaign on coupons (campaign_id, state);
create index coupons_by_given on coupons (shop_id, given_at);
create index coupons_by_order on coupons (order_id) where order_id is not null;
create index coupons_by_buyer on coupons (shop_id, buyer_hash) where buyer_hash is not null;
create index coupons_by_use on coupons (shop_id, used_order_no) where used_order_no is not null;
create index coupons_by_sheet on coupons (sheet_id) where sheet_id is not null;

-- Codes that the platform has made for a campaign; the next coupon takes the first that none has.
create table campaign_codes (
  id integer primary key,
  shop_id integer not null references shops (id) on delete cascade,
  campaign_id integer not null references campaigns (id) on delete cascade,
  code text not null,
  unique (shop_id, code)
) strict;
create index campaign_codes_by_campaign on campaign_codes (campaign_id);

-- Buyers left out by lot, drawn when the others were given theirs.
create table coupon_draws (
  campaign_id integer not null references campaigns (id) on delete cascade,
  order_id integer not null references orders (id) on delete cascade,
  buyer_hash text,
  drawn_at text not null,
  primary key (campaign_id, order_id)
) strict, without rowid;
create index coupon_draws_by_order on coupon_draws (order_id);

-- Coupon codes as order files tell them.
create table order_coupons (
  order_id integer not null references orders (id) on delete cascade,
  code text not null,
  added_by integer,
  primary key (order_id, code)
) strict, without rowid;
create index order_coupons_by_code on order_coupons (code);

create table audiences (
  id integer primary key,
  shop_id integer not null references shops (id) on delete cascade,
  name text not null,
  rule text not null,
  changed_at text not null,
  unique (shop_id, name)
) strict;

-- What showing goods to people has cost and brought, as entered.
create table pushes (
  id integer primary key,
  shop_id integer not null references shops (id) on delete cascade,
  audience_id integer references audiences (id) on delete set null,
  way text not null check (way in ('audience', 'search')),
  pushed_on text not null,
  cost_fen integer not null check (cost_fen >= 0),
  clicks integer not null check (clicks >= 0),
  orders integer not null check (orders >= 0)
) strict;
create index pushes_by_day on pushes (shop_id, pushed_on);
create index pushes_by_audience on pushes (audience_id) where audience_id is not null;

create table member_levels (
  id integer primary key,
  shop_id integer not null references shops (id) on delete cascade,
  rank integer not null check (rank > 0),
  name text not null,
  at_least_orders integer check (at_least_orders > 0),
  at_least_fen integer check (at_least_fen > 0),
  within_days integer check (within_days > 0),
  benefit text not null,
  check (at_least_orders is not null or at_least_fen is not null)
) strict;
create index member_levels_by_shop on member_levels (shop_id, rank);

-- A gift for members of a level and above.
alter table gift_rules add column member_level integer references member_levels (id);
create index gift_rules_by_level on gift_rules (member_level) where member_level is not null;
