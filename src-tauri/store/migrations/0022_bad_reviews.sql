-- Bad reviews are a work list: what was done about one, by whom, and what was answered in public.

create table review_steps (
  id integer primary key,
  review_id integer not null references reviews (id) on delete cascade,
  state text not null check (state in ('talking', 'solved', 'stays')),
  how text check (how in ('refunded', 'replaced', 'repaired', 'explained', 'improved')),
  reply text,
  note text,
  by text not null,
  at text not null
) strict;
create index review_steps_by_review on review_steps (review_id, id);
