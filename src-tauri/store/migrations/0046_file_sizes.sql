-- Bytes of the file that a table came from: one of another size is not compared with it. Unknown for files of before and for what was pasted.
alter table files add column bytes integer;
