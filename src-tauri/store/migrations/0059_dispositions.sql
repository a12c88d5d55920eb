-- What becomes of returned goods: on sale again with the flaw told, repaired, scrapped, sold. A piece leaves once.

-- Where returned goods are sold, and what that takes of the price: hundredths of a percent, and an amount for each piece.
create table resale_channels (
  id integer primary key,
  shop_id integer not null references shops (id) on delete cascade,
  name text not null,
  kind text not null check (kind in ('own', 'second_hand', 'other')),
  fee_bp integer not null check (fee_bp between 0 and 10000),
  fee_fen integer not null check (fee_fen >= 0),
  ended_on text,
  unique (shop_id, name)
) strict;

-- A piece on sale again: nobody offers one without its flaw and a photo of it. Until it is withdrawn, sold or scrapped.
create table offers (
  id integer primary key,
  piece_id integer not null references returned_pieces (id) on delete cascade,
  channel_id integer not null,
  price_fen integer not null check (price_fen > 0),
  flaw text not null check (flaw <> ''),
  evidence_id integer not null,
  offered_at text not null,
  staff text not null,
  ended_at text,
  ended_by text,
  check ((ended_at is null) = (ended_by is null))
) strict;
create index offers_by_piece on offers (piece_id);
create index offers_by_channel on offers (channel_id);
create unique index offers_standing on offers (piece_id) where ended_at is null;

-- Whether a repair pays, as somebody weighed it, and what came of it: as good as new (A), with a flaw (B), or failed.
create table repairs (
  id integer primary key,
  piece_id integer not null references returned_pieces (id) on delete cascade,
  cost_fen integer not null check (cost_fen >= 0),
  value_fen integer not null check (value_fen >= 0),
  reaches integer not null check (reaches in (0, 1)),
  decision text not null check (decision in ('repair', 'scrap')),
  reason text,
  decided_at text not null,
  staff text not null,
  outcome text check (outcome in ('A', 'B', 'failed')),
  paid_fen integer check (paid_fen >= 0),
  done text,
  ended_at text,
  ended_by text,
  check ((outcome is null) = (ended_at is null) and (outcome is null) = (paid_fen is null)),
  check (decision = 'repair' or outcome is null)
) strict;
create index repairs_by_piece on repairs (piece_id);

-- A paper of what was scrapped: which way, by its material, with a photo or a reason.
create table scraps (
  id integer primary key,
  shop_id integer not null references shops (id) on delete cascade,
  material text not null,
  way text not null check (way in ('recycle', 'incinerate', 'special', 'other')),
  grams integer check (grams > 0),
  picture text,
  reason text,
  taken_by text,
  scrapped_at text not null,
  staff text not null,
  check (picture is not null or reason is not null)
) strict;
create index scraps_by_time on scraps (shop_id, scrapped_at);
create table scrapped_pieces (
  piece_id integer primary key references returned_pieces (id) on delete cascade,
  scrap_id integer not null references scraps (id) on delete cascade
) strict;
create index scrapped_pieces_by_scrap on scrapped_pieces (scrap_id);

create table resales (
  piece_id integer primary key references returned_pieces (id) on delete cascade,
  offer_id integer not null,
  channel_id integer not null,
  price_fen integer not null check (price_fen > 0),
  fee_fen integer not null check (fee_fen >= 0),
  sold_on text not null,
  noted_at text not null,
  staff text not null
) strict;
create index resales_by_channel on resales (channel_id);

-- Where each piece stands. `bound` is 1 where something was done upon its grade, which therefore stays.
create view piece_standings as
select piece_id, grade, product_id, case
    when sold then 'sold'
    when scrapped then 'scrapped'
    when restocked > 0 then 'restocked'
    when grade = 'U' then 'ungraded'
    when offered then 'on_sale'
    when decision = 'repair' and outcome is null then 'in_repair'
    when outcome in ('A', 'B') then 'repaired'
    when decision is not null or grade = 'D' then 'to_scrap'
    else 'waiting' end as standing,
  sold or scrapped or offered or decision is not null as bound, outcome, sold, scrapped, offered, restocked, decision
from (
  select p.id as piece_id, p.grade, p.product_id, r.decision, r.outcome,
    exists (select 1 from resales s where s.piece_id = p.id) as sold,
    exists (select 1 from scrapped_pieces s where s.piece_id = p.id) as scrapped,
    exists (select 1 from offers o where o.piece_id = p.id and o.ended_at is null) as offered,
    (select coalesce(sum(m.pieces), 0) from stock_moves m where m.piece_id = p.id) as restocked
  from returned_pieces p
  left join repairs r on r.id = (select max(l.id) from repairs l where l.piece_id = p.id));

-- A piece has a label with its number; it comes from the printer that prints those of the shelf.
create table all_label_printers (
  kind text primary key check (kind in ('aside', 'gift', 'shelf', 'piece')),
  printer_id integer not null references printers (id) on delete cascade,
  by_itself integer not null default 0
) strict, without rowid;
insert into all_label_printers (kind, printer_id, by_itself)
select kind, printer_id, by_itself from label_printers
union all
select 'piece', printer_id, 0 from label_printers where kind = 'shelf';
drop table label_printers;
alter table all_label_printers rename to label_printers;
