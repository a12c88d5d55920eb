-- People who were invented with the demonstration shop: they open no door, and go when it goes or somebody real comes.
alter table people add column invented integer not null default 0 check (invented in (0, 1));
