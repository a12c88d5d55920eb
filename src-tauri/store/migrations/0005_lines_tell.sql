-- Files of lines that are the only telling of their orders: each line has its own sign-off, and an
-- order whose payment no file tells has the sum of its lines'.

alter table lines add column signed_at text;
alter table lines add column completed_at text;
alter table orders add column summed integer not null default 0;
