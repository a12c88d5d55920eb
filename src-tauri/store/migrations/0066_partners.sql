-- Drop-ship partners: lines, plans and decisions, talks, spot checks, standards, urgent orders, and candidates with their points.

-- Beyond which share a figure of a partner is not borne any longer, in hundredths of a percent.
create table partner_lines (
  shop_id integer not null references shops (id) on delete cascade,
  figure text not null check (figure in ('in_time', 'packing', 'incomplete', 'lost', 'handled')),
  share integer not null check (share between 1 and 9999),
  set_by text not null,
  set_at text not null,
  primary key (shop_id, figure)
) strict, without rowid;

-- `warned` is the warning as it stood when the plan was made.
create table partner_plans (
  id integer primary key,
  shop_id integer not null references shops (id) on delete cascade,
  partner text not null,
  figure text not null,
  warned text not null,
  due_on text not null,
  decision text check (decision in ('keep', 'replace')),
  why text,
  decided_by text,
  decided_at text,
  made_by text not null,
  made_at text not null,
  check ((decision is null) = (decided_at is null))
) strict;
create index partner_plans_by_shop on partner_plans (shop_id, partner);

-- How many days lie between two talks, or two spot checks.
create table partner_rhythms (
  shop_id integer not null references shops (id) on delete cascade,
  partner text not null,
  visit text not null check (visit in ('talk', 'spot_check')),
  days integer not null check (days between 1 and 366),
  set_by text not null,
  set_at text not null,
  primary key (shop_id, partner, visit)
) strict, without rowid;

create table partner_talks (
  id integer primary key,
  shop_id integer not null references shops (id) on delete cascade,
  partner text not null,
  talked_on text not null,
  said text not null,
  next_on text not null,
  noted_by text not null,
  noted_at text not null
) strict;
create index partner_talks_by_shop on partner_talks (shop_id, partner, talked_on);

create table spot_checks (
  id integer primary key,
  shop_id integer not null references shops (id) on delete cascade,
  partner text not null,
  checked_on text not null,
  next_on text not null,
  noted_by text not null,
  noted_at text not null
) strict;
create index spot_checks_by_shop on spot_checks (shop_id, partner, checked_on);

create table spot_check_points (
  id integer primary key,
  spot_check_id integer not null references spot_checks (id) on delete cascade,
  point text not null,
  seen text not null check (seen in ('good', 'bad', 'unseen')),
  note text,
  picture text,
  unique (spot_check_id, point)
) strict;

-- Improvement actions that concern a partner, each with the one place it comes from.
create table partner_actions (
  change_id integer primary key references changes (id) on delete cascade,
  shop_id integer not null references shops (id) on delete cascade,
  partner text not null,
  plan_id integer references partner_plans (id) on delete cascade,
  talk_id integer references partner_talks (id) on delete cascade,
  spot_check_id integer references spot_checks (id) on delete cascade,
  point text,
  check ((plan_id is not null) + (talk_id is not null) + (spot_check_id is not null) = 1)
) strict;
create index partner_actions_by_shop on partner_actions (shop_id, partner);
create index partner_actions_by_plan on partner_actions (plan_id) where plan_id is not null;

create table partner_candidates (
  id integer primary key,
  shop_id integer not null references shops (id) on delete cascade,
  name text not null,
  note text,
  kept_by text not null,
  kept_at text not null,
  unique (shop_id, name)
) strict;

create table candidate_points (
  id integer primary key,
  candidate_id integer not null references partner_candidates (id) on delete cascade,
  criterion text not null,
  points integer not null check (points between 0 and 10),
  note text,
  unique (candidate_id, criterion)
) strict;

-- `weights` in the sequence of the criteria; `price_most` is how many percent of them price alone may have.
create table candidate_rules (
  shop_id integer primary key references shops (id) on delete cascade,
  weights text not null,
  price_most integer not null check (price_most between 0 and 100),
  set_by text not null,
  set_at text not null
) strict;

-- What a partner has to hold its parcels to; shares are percent. It counts from the later of `from_on` and `consented_on`.
create table partner_standards (
  id integer primary key,
  shop_id integer not null references shops (id) on delete cascade,
  partner text not null,
  number integer not null,
  words text not null,
  check_share integer not null check (check_share between 1 and 100),
  bears_share integer not null check (bears_share between 0 and 100),
  from_on text not null,
  consented_on text,
  consented_by text,
  kept_by text not null,
  kept_at text not null,
  unique (shop_id, partner, number),
  check ((consented_on is null) = (consented_by is null))
) strict;

-- Orders that somebody asked a partner to send at once, by number: an import that is taken back and comes again makes a new row.
create table urgent_orders (
  id integer primary key,
  shop_id integer not null references shops (id) on delete cascade,
  order_no text not null,
  marked_at text not null,
  marked_by text not null,
  unique (shop_id, order_no)
) strict;
