-- The ledger of compensation: what was promised, paid and countered, within a month's plan; and how cases were handled.

-- An amount is never changed: what was wrong is countered by an entry below zero that names the first one. `month` is
-- the month of the promise that an entry belongs to, also where it is countered later.
create table ledger_entries (
  id integer primary key,
  shop_id integer not null references shops (id) on delete cascade,
  order_id integer references orders (id) on delete set null,
  case_id integer references cases (id) on delete set null,
  counters integer,
  kind text not null check (kind in ('refund_part', 'freight', 'thanks', 'trouble', 'goods_again', 'coupon', 'gift')),
  way text not null check (way in ('refund', 'transfer', 'coupon', 'parcel')),
  cause text not null,
  amount_fen integer not null,
  at text not null,
  month text not null,
  paid_at text,
  platform_no text,
  liable text not null check (liable in ('shop', 'partner', 'carrier', 'platform')),
  partner text,
  gift_id integer,
  note text,
  staff text not null,
  approver text,
  operation integer not null,
  written_at text not null,
  check (iif(counters is null, amount_fen > 0, amount_fen < 0))
) strict;
create index ledger_entries_by_month on ledger_entries (shop_id, month);
create index ledger_entries_by_time on ledger_entries (shop_id, at);
create index ledger_entries_by_order on ledger_entries (order_id) where order_id is not null;
create index ledger_entries_by_case on ledger_entries (case_id) where case_id is not null;
create index ledger_entries_by_counter on ledger_entries (counters) where counters is not null;

-- What may go out in a month; a month without a plan goes by the last one before it.
create table ledger_plans (
  shop_id integer not null references shops (id) on delete cascade,
  month text not null,
  plan_fen integer not null check (plan_fen >= 0),
  primary key (shop_id, month)
) strict, without rowid;

-- Small gifts that are given instead of money: what one is worth, and how many there were.
create table ledger_gifts (
  id integer primary key,
  shop_id integer not null references shops (id) on delete cascade,
  name text not null,
  value_fen integer not null check (value_fen > 0),
  stock integer not null check (stock >= 0),
  unique (shop_id, name)
) strict;

create table product_costs (
  product_id integer primary key references products (id) on delete cascade,
  cost_fen integer not null check (cost_fen > 0),
  noted_at text not null,
  noted_by text not null
) strict;

-- The ways in which a case was tried to be handled, and what came of each.
create table case_plays (
  id integer primary key,
  case_id integer not null references cases (id) on delete cascade,
  play text not null check (play in ('talk', 'keep', 'refund', 'exchange', 'advance')),
  outcome text not null check (outcome in ('offered', 'accepted', 'declined', 'skipped')),
  amount_fen integer,
  cost_fen integer,
  new_order_no text,
  why text,
  note text,
  approver text,
  staff text not null,
  at text not null,
  operation integer not null,
  written_at text not null
) strict;
create index case_plays_by_case on case_plays (case_id, id);
create index case_plays_by_time on case_plays (at);

-- An entry with its order, also where only its case tells of one, and the entry that it began with.
create view ledger_own as
select e.id, e.shop_id, coalesce(e.order_id, k.order_id) as order_id, e.case_id, coalesce(e.counters, e.id) as root,
  e.counters, e.kind, e.way, e.cause, e.amount_fen, e.at, e.month, e.paid_at, e.platform_no, e.liable, e.partner,
  e.note, e.staff, e.approver
from ledger_entries e
left join case_links k on k.case_id = e.case_id;

-- Compensation that a file tells, beside the entries of its order: the one entry of that amount, or all of them.
create view ledger_settled as
select c.id, c.order_id, c.paid_at, min(iif(n.fen = c.amount_fen, n.root, null)) as one,
  sum(n.fen) = c.amount_fen as whole
from (
  select order_id, root, sum(amount_fen) as fen from ledger_own where way in ('refund', 'transfer')
  group by order_id, root having sum(amount_fen) > 0) n
join compensations c on c.order_id = n.order_id
group by c.id;

-- The whole book: entries, what files tell beyond them, and thanks for answers. Each yuan stands in it once.
create view ledger as
select e.id, 'entry' as source, e.shop_id, e.order_id, e.case_id, e.root, e.counters, e.kind, e.way, e.cause,
  e.amount_fen, e.at, e.month, coalesce(e.paid_at, s.paid_at) as paid_at, s.id is not null as confirmed,
  e.platform_no, e.liable, e.partner, e.note, e.staff, e.approver
from ledger_own e
left join ledger_settled s
  on s.order_id = e.order_id and e.way in ('refund', 'transfer') and (s.one = e.root or (s.one is null and s.whole))
union all
select -c.id, 'file', c.shop_id, c.order_id, null, -c.id, null, 'file', 'transfer', 'unclassified',
  c.amount_fen, coalesce(c.paid_at, o.signed_at, o.paid_at, o.created_at, ''),
  substr(coalesce(c.paid_at, o.signed_at, o.paid_at, o.created_at, ''), 1, 7), c.paid_at, 1,
  null, 'shop', null, null, '', null
from compensations c
left join orders o on o.id = c.order_id
where c.id not in (select id from ledger_settled where one is not null or whole)
union all
select -t.order_id, 'care', t.shop_id, t.order_id, null, -t.order_id, null, 'care', 'coupon', 'other',
  t.amount_fen, t.given_at, substr(t.given_at, 1, 7), t.given_at, 0, null, 'shop', null, null, t.given_by, null
from thanks t;
