-- What stood on the dashboard when it was last reviewed.
create table thumbgate.dashboard_review_state (
  customer_id        text primary key,
  reviewed_at        timestamptz not null,
  feedback_count     bigint not null,
  positive_count     bigint not null,
  negative_count     bigint not null,
  lesson_count       bigint not null,
  blocked_count      bigint not null,
  warned_count       bigint not null,
  latest_feedback_at timestamptz,
  latest_lesson_at   timestamptz
);

-- What was evaluated since a review.
create index decisions_time on thumbgate.decisions (customer_id, created_at) where record_type = 'evaluation';

-- The most frequent tokens of a label.
create index intervention_tokens_top on thumbgate.intervention_tokens (customer_id, label, examples desc);
