-- Scripts that were looked at and stay as they are, how many clerks are on duty on a day, and what clerks have learnt.

create table script_keeps (
  id integer primary key,
  script text not null,
  kept_at text not null,
  kept_by text not null
) strict;
create index script_keeps_by_script on script_keeps (script, kept_at);

create table duty (
  shop_id integer not null references shops (id) on delete cascade,
  on_day text not null,
  clerks integer not null check (clerks between 0 and 200),
  primary key (shop_id, on_day)
) strict;

create table training_reads (
  person_id integer not null references people (id) on delete cascade,
  item text not null,
  read_at text not null,
  primary key (person_id, item)
) strict;

-- A round of questions as it was put; the questions hold goods, stated reasons and ends of cases, nothing of buyers.
create table training_quizzes (
  id integer primary key,
  person_id integer not null references people (id) on delete cascade,
  shop_id integer not null references shops (id) on delete cascade,
  role text not null,
  begun_at text not null,
  questions text not null,
  handed_in_at text,
  right_answers integer,
  asked integer,
  passed integer
) strict;
create index training_quizzes_by_person on training_quizzes (person_id, id);
