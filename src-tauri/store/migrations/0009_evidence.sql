-- Photos and clips as proof: the files lie beside the book under their hash, here is what they are about.

create table evidence (
  id integer primary key,
  shop_id integer not null references shops (id) on delete cascade,
  order_id integer references orders (id) on delete cascade,
  case_id integer references cases (id) on delete cascade,
  scene text not null check (scene in ('packing', 'buyer', 'chat', 'inspection', 'other')),
  kind text not null check (kind in ('photo', 'clip')),
  source text not null check (source in ('camera', 'phone', 'file')),
  step text check (step in ('appearance', 'function', 'gift')),
  point text,
  staff text not null,
  taken_at text not null,
  kept_at text not null,
  hash text not null,
  mime text not null,
  bytes integer not null,
  width integer,
  height integer,
  milliseconds integer,
  ended text,
  thinned_at text,
  check (order_id is not null or case_id is not null)
) strict;
create index evidence_by_order on evidence (order_id);
create index evidence_by_case on evidence (case_id) where case_id is not null;
create index evidence_by_hash on evidence (hash);
create index evidence_by_taken on evidence (taken_at) where thinned_at is null;
