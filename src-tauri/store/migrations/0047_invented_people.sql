-- People who were invented with the demonstration shop: they open no door, and go when it goes or somebody real comes.
-- A change that was chosen out of advice keeps its cause, its kind and what it is about.
alter table people add column invented integer not null default 0 check (invented in (0, 1));

alter table changes add column advice_cause text;
alter table changes add column advice_kind text;
alter table changes add column advice_about text;
