-- Recommendations by old customers: codes that are only counted on orders, and who brought which order, as a person notes
-- it; and the plan of what is posted to old customers.

create table referral_codes (
  id integer primary key,
  shop_id integer not null references shops (id) on delete cascade,
  code text not null,
  source text not null check (source in ('audience', 'launch', 'card', 'other')),
  name text not null,
  invitation text not null,
  from_on text not null,
  ended_on text,
  made_at text not null,
  made_by text not null,
  unique (shop_id, code)
) strict;

-- An order came by one recommendation.
create table referrals (
  order_id integer primary key references orders (id) on delete cascade,
  code_id integer not null references referral_codes (id) on delete cascade,
  noted_at text not null,
  noted_by text not null
) strict;
create index referrals_by_code on referrals (code_id);

-- Orders with the code they came by: as noted, else as an order file names it.
create view referred as
select r.order_id, r.code_id, 1 as typed
from referrals r
union all
select o.id, min(c.id), 0
from referral_codes c
join order_coupons n on n.code = c.code
join orders o on o.id = n.order_id and o.shop_id = c.shop_id
where coalesce(o.paid_at, o.created_at) >= c.from_on
  and (c.ended_on is null or coalesce(o.paid_at, o.created_at) < date(c.ended_on, '+1 day'))
  and not exists (select 1 from referrals r where r.order_id = o.id)
group by o.id;

-- What is to be posted to old customers, by day; and what came of it, as the platform shows it.
create table posts (
  id integer primary key,
  shop_id integer not null references shops (id) on delete cascade,
  on_day text not null,
  channel text not null check (channel in ('group', 'feed', 'answers', 'show')),
  audience_id integer references audiences (id) on delete set null,
  text text not null,
  made_at text not null,
  made_by text not null,
  done_on text,
  done_by text,
  seen integer,
  answers integer,
  orders integer,
  result text
) strict;
create index posts_by_day on posts (shop_id, on_day);
create index posts_by_audience on posts (audience_id) where audience_id is not null;
