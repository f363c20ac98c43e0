-- What judges gave, not only what it came to: a history that is moved elsewhere is judged there as it was here.

alter table thumbgate.feedback_events
  add column rubric_scores jsonb,
  add column guardrails jsonb;
