-- What the shop's people are measured by (`target_milli`: thousandths of a share, minute or second) and since which month, what they object to, and what the owner decided.
-- `designer` made what buyers see on a product's page from a version's first day on. A closed month keeps its appraisal.
create table appraisal_rules (
  id integer primary key,
  shop_id integer not null references shops (id) on delete cascade,
  job text not null check (job in ('clerk', 'packer', 'designer')),
  from_month text not null,
  saved_by text not null,
  saved_at text not null,
  unique (shop_id, job, from_month)
) strict;

create table appraisal_weights (
  rule_id integer not null references appraisal_rules (id) on delete cascade,
  measure text not null,
  weight integer not null check (weight between 1 and 100),
  target_milli integer not null check (target_milli > 0),
  primary key (rule_id, measure)
) strict;

-- `number` (of a case, else of an order) blank: the whole figure is meant.
create table objections (
  id integer primary key,
  shop_id integer not null references shops (id) on delete cascade,
  month text not null,
  job text not null,
  person text not null,
  measure text not null,
  number text not null,
  note text not null,
  made_by text not null,
  made_at text not null,
  accepted integer check (accepted in (0, 1)),
  answer text,
  decided_by text,
  decided_at text,
  unique (shop_id, month, job, person, measure, number)
) strict;

alter table listing_versions add column designer text;
alter table closed_months add column appraisal text;
