-- Nothing of the schema changes: a book of before gets its statistics, which are written after each step up.
select 1;
