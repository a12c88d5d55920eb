-- What a clerk is trained in: the topic, what is done, and the day it was done, from which on its effect is counted.

create table topic_trainings (
  id integer primary key,
  shop_id integer not null references shops (id) on delete cascade,
  staff text not null,
  topic text not null,
  what text not null,
  planned_on text not null,
  planned_by text not null,
  done_on text
) strict;
create index topic_trainings_by_shop on topic_trainings (shop_id, id);
