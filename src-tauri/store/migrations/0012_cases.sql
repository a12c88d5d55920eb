-- The case desk: what people do with a case beside what its file tells, refunds that stay within what was paid, time limits.

-- Where a case stands for people: a column of states is empty where only the file has spoken. `version` is the
-- operation that wrote it last, so that whoever saw an older one is told.
create table case_work (
  case_id integer primary key references cases (id) on delete cascade,
  version integer not null,
  staff text not null,
  at text not null,
  kind text,
  request text,
  goods text,
  acceptance text,
  settlement text,
  dispute text,
  over integer not null default 0,
  wish text,
  wish_staff text,
  wish_at text,
  refund_way text,
  freight_way text,
  freight_fen integer,
  joined_no text
) strict;

create table case_moves (
  id integer primary key,
  case_id integer not null references cases (id) on delete cascade,
  step text not null,
  axis text not null check (axis in ('request', 'goods', 'acceptance', 'settlement', 'dispute')),
  origin text not null,
  target text not null,
  at text not null,
  staff text not null,
  note text,
  operation integer not null,
  written_at text not null
) strict;
create index case_moves_by_case on case_moves (case_id, id);
create index case_moves_by_time on case_moves (written_at);

-- The pieces that a case is about; none named means its line, or the whole order.
create table case_lines (
  case_id integer not null references cases (id) on delete cascade,
  line_no text not null,
  quantity integer not null check (quantity > 0),
  primary key (case_id, line_no)
) strict, without rowid;

create table case_refunds (
  id integer primary key,
  case_id integer not null references cases (id) on delete cascade,
  amount_fen integer not null check (amount_fen > 0),
  way text not null,
  platform_no text,
  at text not null,
  staff text not null,
  voided_at text,
  operation integer not null,
  written_at text not null
) strict;
create index case_refunds_by_case on case_refunds (case_id);

-- What a call-back confirmed and what an inspection found, beside what the buyer stated; the newest of each counts.
create table case_reasons (
  id integer primary key,
  case_id integer not null references cases (id) on delete cascade,
  source text not null check (source in ('confirmed', 'found')),
  class text not null,
  detail text,
  staff text not null,
  at text not null,
  operation integer not null
) strict;
create index case_reasons_by_case on case_reasons (case_id, source, id);

create table contacts (
  id integer primary key,
  case_id integer not null references cases (id) on delete cascade,
  channel text not null,
  staff text not null,
  started_at text not null,
  answered_at text,
  ended_at text,
  topic text not null,
  point text,
  result text,
  note text,
  written_at text not null
) strict;
create index contacts_by_case on contacts (case_id, started_at);
create index contacts_by_point on contacts (point) where point is not null;

-- Deadlines that ran out while the case waited for the shop: kept, and their cause noted.
create table lapses (
  id integer primary key,
  case_id integer not null references cases (id) on delete cascade,
  step text not null,
  source text not null check (source in ('deadline', 'promise')),
  deadline_at text not null,
  money_fen integer,
  noted_at text not null,
  cause text,
  cause_staff text,
  cause_at text,
  unique (case_id, source, step, deadline_at)
) strict;

-- The owner's own word about a platform's limits, about what the shop promises, and about its calendar.
create table own_limits (
  platform text not null,
  step text not null,
  hours integer not null check (hours > 0),
  clock text not null check (clock in ('calendar', 'working')),
  primary key (platform, step)
) strict, without rowid;

create table promises (
  id integer primary key,
  step text not null check (step in ('answer', 'approve', 'inspect', 'refund', 'send')),
  hours integer not null check (hours > 0),
  clock text not null check (clock in ('calendar', 'working')),
  from_on text not null,
  unique (step, from_on)
) strict;

create table calendar_days (
  on_date text primary key,
  kind text not null check (kind in ('off', 'work')),
  name text not null
) strict, without rowid;
