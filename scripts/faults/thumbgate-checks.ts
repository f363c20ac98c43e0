/** What must hold of hosted jobs after the faults: each query finds nothing when it does. */
import type { Checks } from './queries.ts'
import { steps, wholeText } from './thumbgate-harness.ts'

export const jobChecks = (jobs: number): Checks => ({
  'no job was lost or made twice': ['select count(*)::int from thumbgate.hosted_jobs having count(*) <> $1', jobs],
  'every job has ended': [`select job_id, status from thumbgate.hosted_jobs where ended_at is null`],
  'no job failed': [`select job_id, last_error from thumbgate.hosted_jobs where status = 'failed'`],
  'a history has each stage once and in order': [
    `select job_id, next_stage_index, stage_history from thumbgate.hosted_jobs
     where jsonb_array_length(stage_history) <> next_stage_index or jsonb_array_length(checkpoints) <> next_stage_index
        or exists (select from jsonb_array_elements(stage_history) with ordinality as done(stage, place)
                   where (stage->>'index')::int <> place - 1)`,
  ],
  'times of a history only grow': [
    `select job_id from thumbgate.hosted_jobs, jsonb_array_elements(stage_history) with ordinality as done(stage, place)
     group by customer_id, job_id, started_at, ended_at
     having array_agg(stage->>'completedAt' order by place) <> array_agg(stage->>'completedAt' order by stage->>'completedAt', place)
        or min((stage->>'completedAt')::timestamptz) < started_at or max((stage->>'completedAt')::timestamptz) > ended_at`,
  ],
  'a completed job has done all its steps, each once': [
    `select job_id, next_stage_index, current_context from thumbgate.hosted_jobs
     where status = 'completed' and (next_stage_index <> $1 or current_context <> $2)`,
    steps + 1,
    wholeText,
  ],
  'every job that ended is in the log once, as it ended': [
    `select job.job_id, job.status, count(log.job_id)::int from thumbgate.hosted_jobs job
     left join thumbgate.job_log log using (customer_id, job_id)
     group by job.customer_id, job.job_id having count(log.job_id) <> 1 or min(log.status) <> job.status`,
  ],
  'every completed job is remembered as feedback once, a cancelled one not at all': [
    `select job.job_id, job.status, count(event.id)::int from thumbgate.hosted_jobs job
     left join thumbgate.feedback_events event
       on event.customer_id = job.customer_id and event.context = 'The hosted job ' || job.job_id || ' completed'
     group by job.customer_id, job.job_id having count(event.id) <> case job.status when 'completed' then 1 else 0 end`,
  ],
  'what ended is told nothing any more': [`select job_id, action from thumbgate.job_controls`],
})
