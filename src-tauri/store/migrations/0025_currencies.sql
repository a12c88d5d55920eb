-- The currency of a shop: what the owner says, else what its first file with a column for it says, else its platform's.
alter table shops add column currency text;
alter table files add column currency text;
create index files_in_currency on files (id, run_id, currency) where currency is not null;
