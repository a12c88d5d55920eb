-- Cases that are settled by sending the goods once more; what came back instead of the goods, each fact with its photo.

-- The table is made anew, since a check cannot be changed.
create table case_plays_anew (
  id integer primary key,
  case_id integer not null references cases (id) on delete cascade,
  play text not null check (play in ('talk', 'keep', 'refund', 'exchange', 'advance', 'resend')),
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
insert into case_plays_anew (id, case_id, play, outcome, amount_fen, cost_fen, new_order_no, why, note, approver, staff, at,
  operation, written_at)
select id, case_id, play, outcome, amount_fen, cost_fen, new_order_no, why, note, approver, staff, at, operation, written_at
from case_plays;
drop table case_plays;
alter table case_plays_anew rename to case_plays;
create index case_plays_by_case on case_plays (case_id, id);
create index case_plays_by_time on case_plays (at);

-- A fact without its photo is none, so it goes with the photo's row.
create table case_tricks (
  id integer primary key,
  case_id integer not null references cases (id) on delete cascade,
  fact text not null check (fact in ('wrong_article', 'empty_parcel', 'other_serial')),
  sent text,
  came text,
  evidence_id integer not null references evidence (id) on delete cascade,
  found_at text not null,
  staff text not null,
  operation integer not null,
  unique (case_id, fact)
) strict;
create index case_tricks_by_evidence on case_tricks (evidence_id);
