-- Whether what was exchanged, sent again or repaired was so in the end: such a case is closed as one is that was withdrawn.
alter table cases add column replaced integer;
update cases set replaced = 1
where status = 'closed' and kind in ('exchange', 'reship', 'repair') and agreed_at is not null;
