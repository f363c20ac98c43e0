-- What a batch costs. A touched user was read with thirty dates of counters and written with an entry in each of six indexes; now its row has
-- what its scores are computed from, and moves in the indexes at most once a minute.

alter table retivo.users
  -- what the scores are computed from, kept with every event; null: not known, and made from user_days when it is needed
  add column basis json,
  -- where the user stands in lists, to the minute: since its last activity; those without any after all others, by their creation
  add column listed_minute bigint not null generated always as (
    case when last_activity_at is null then floor(date_part('epoch', created_at at time zone 'UTC') / 60)::bigint - 100000000000
      else floor(date_part('epoch', last_activity_at at time zone 'UTC') / 60)::bigint end) stored,
  -- up to when its state is computed, to the minute
  add column scored_minute bigint not null generated always as (floor(date_part('epoch', scores_at at time zone 'UTC') / 60)::bigint) stored;

-- Indexes over values that change with every event would make every index of the table take a new entry for each of them.
drop index retivo.users_newest;
create index users_newest on retivo.users (tenant_id, mode, listed_minute desc);
drop index retivo.users_scores_at;
create index users_scored on retivo.users (scored_minute, tenant_id, mode, external_id);

-- Room on the page for the next version of a row, so that no index is told of it.
alter table retivo.users set (fillfactor = 70);
alter table retivo.user_days set (fillfactor = 85);
alter table retivo.user_totals set (fillfactor = 85);

-- Scores are computed by domain/retivo/state.ts.
drop function retivo.score_users(uuid, text, jsonb, jsonb, timestamptz, boolean);
