-- People of the shop: what each may do, how each is known, leave that was asked for, and cases handed over.

create table people (
  id integer primary key,
  name text not null unique,
  role text not null check (role in ('owner', 'clerk3', 'clerk2', 'clerk1', 'packer', 'returns', 'viewer')),
  badge text unique,
  refund_fen integer,
  goodwill_fen integer,
  until_on text,
  active integer not null default 1,
  added_at text not null
) strict;

-- The salted, slow hash of a PIN. Never journaled: an image of it would outlive the PIN.
create table people_pins (
  person_id integer primary key,
  hash text not null
) strict;

-- What went over a person's limit, as it was asked of the door, and what was answered.
create table leave_requests (
  id integer primary key,
  person_id integer not null,
  asker text not null,
  command text not null,
  ask text not null,
  kind text not null check (kind in ('refund', 'goodwill')),
  amount_fen integer not null,
  case_id integer,
  case_version text,
  reason text not null,
  asked_at text not null,
  answered_at text,
  answer text check (answer in ('granted', 'declined')),
  answered_by text,
  word text,
  operation_id integer
) strict;
create index leave_requests_open on leave_requests (id) where answered_at is null;
create index leave_requests_answered on leave_requests (answered_at) where answered_at is not null;

-- Cases handed to a person or to a tier; the last one of a case counts.
create table case_hands (
  id integer primary key,
  case_id integer not null references cases (id) on delete cascade,
  person_id integer,
  role text,
  note text,
  by text not null,
  at text not null,
  check ((person_id is null) <> (role is null))
) strict;
create index case_hands_by_case on case_hands (case_id, id);
