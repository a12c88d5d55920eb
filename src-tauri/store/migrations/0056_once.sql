-- What stands once: a parcel by its number, a verdict by its action, a word of an inspection by its piece, a badge by its holder.

-- A number is the same however its letters were typed.
drop index receptions_by_scanned;
create index receptions_by_scanned on receptions (upper(scanned));

-- What an inspection found goes with the grade of its piece.
alter table case_reasons add column piece_id integer;
alter table case_tricks add column piece_id integer;
update case_reasons set piece_id = (
  select o.detail ->> 'piece_id' from operations o where o.id = case_reasons.operation and o.name = 'inspect_piece')
where source = 'found';
update case_tricks set piece_id = (
  select o.detail ->> 'piece_id' from operations o where o.id = case_tricks.operation and o.name = 'inspect_piece');

-- Keys are given anew: a verdict from before its action is that of one that was taken out. Of two the later counts.
delete from verdicts where substr(at, 1, 10) < coalesce(
  case action
    when 'change' then (select chosen_on from changes where id = action_id)
    when 'training' then (select planned_on from topic_trainings where id = action_id)
    else (select substr(noted_at, 1, 10) from listing_versions where id = action_id)
  end, 'gone');
delete from verdicts where id < (
  select max(v.id) from verdicts v
  where v.shop_id = verdicts.shop_id and v.action = verdicts.action and v.action_id = verdicts.action_id);

-- A badge that says what somebody else is called is that person's name.
drop view badges;
create view badges as
select lower(badge) as badge, name
from people p
where badge is not null and invented = 0
  and not exists (select 1 from people o where lower(o.name) = lower(p.badge) and o.id <> p.id);
