/** What is written down while users are evaluated, and what must hold of it: each query finds nothing when it does. */
import type { Checks } from './queries.ts'

/** How often everybody becomes due. */
export const rounds = 4

/** Each trigger, each evaluation and each plan becomes a row, with the transaction it happened in. */
export const traceEvaluations: readonly string[] = [
  'create schema trace',
  `create table trace.steps (
     number bigserial primary key, transaction text not null default pg_current_xact_id()::text,
     tenant_id uuid not null, external_id text not null, what text not null)`,
  `create function trace.user_changed() returns trigger language plpgsql as $$
   begin
     insert into trace.steps (tenant_id, external_id, what)
     values (new.tenant_id, new.external_id, case when new.evaluation_due_at is null then 'evaluated' else 'due' end);
     return null;
   end $$`,
  `create trigger trace_user after update on retivo.users for each row
   when ((old.evaluation_due_at is null) <> (new.evaluation_due_at is null)) execute function trace.user_changed()`,
  `create function trace.planned() returns trigger language plpgsql as $$
   begin
     insert into trace.steps (tenant_id, external_id, what) values (new.tenant_id, new.external_id, 'planned');
     return null;
   end $$`,
  `create trigger trace_plan after insert on retivo.interventions for each row execute function trace.planned()`,
]

const count = (what: string) => `count(*) filter (where what = '${what}')`
/** Also of users to whom nothing was said. */
const perUser = `
  select u.external_id, count(i.id)::int from retivo.users u
  left join retivo.interventions i on i.tenant_id = u.tenant_id and i.mode = u.mode and i.external_id = u.external_id
  where u.tenant_id = $1 group by u.external_id`
const perPlaybook = `
  select i.external_id, p.constraints, count(*)::int from retivo.interventions i
  join retivo.playbooks p on p.id = i.playbook_id
  where i.tenant_id = $1 group by i.external_id, p.id, p.constraints`

/** Of tenants with so many users each, after all rounds. */
export const evaluationChecks = (
  { capped, limited, free }: Record<'capped' | 'limited' | 'free', string>,
  users: number,
): Checks => ({
  'everybody was evaluated in every round': [
    `select tenant_id, external_id, ${count('evaluated')}::int as evaluated from trace.steps
     group by 1, 2 having ${count('evaluated')} < ${rounds}
     union all select null, 'users who were evaluated', count(distinct (tenant_id, external_id))::int from trace.steps
     having count(distinct (tenant_id, external_id)) <> 3 * $1::int`,
    users,
  ],
  'no user is evaluated twice for one trigger': [
    `select s.tenant_id, s.external_id, ${count('due')}::int as due, ${count('evaluated')}::int as evaluated
     from trace.steps s join retivo.users u on u.tenant_id = s.tenant_id and u.external_id = s.external_id and u.mode = 'live'
     group by 1, 2, u.evaluation_due_at having ${count('due')} <> ${count('evaluated')} + (u.evaluation_due_at is not null)::int`,
  ],
  'an evaluation plans at most once, in the transaction that uses up its trigger': [
    `select tenant_id, external_id, transaction from trace.steps
     group by 1, 2, 3 having ${count('planned')} > ${count('evaluated')}`,
  ],
  'where nothing else holds it back, every trigger leads to one plan and no other is made': [
    `select external_id, ${count('evaluated')}::int as evaluated, ${count('planned')}::int as planned from trace.steps
     where tenant_id = $1 group by 1 having ${count('planned')} <> ${rounds} or ${count('evaluated')} <> ${rounds}`,
    free,
  ],
  'no decision is told twice': [
    `select payload->>'user_id' as user_id, count(*)::int from shared.outbox
     where tenant_id = $1 and type = 'decision.recommended' group by 1 having count(*) <> ${rounds}`,
    free,
  ],
  'the cap of a user over all playbooks is used up, and not more': [`${perUser} having count(i.id) <> 2`, capped],
  'no playbook exceeds what it may say to a user, ever, in its window or before it has cooled down': [
    `${perPlaybook} having count(*) > 1`,
    limited,
  ],
  'each of them says what it may': [
    `${perUser} having count(i.id) filter (where i.playbook_id in (
       select id from retivo.playbooks where tenant_id = $1 and not constraints ? 'daily_limit')) <> 3`,
    limited,
  ],
  'a daily limit is used up, and not more': [
    `select count(*)::int as planned from retivo.interventions i join retivo.playbooks p on p.id = i.playbook_id
     where i.tenant_id = $1 and p.constraints ? 'daily_limit' having count(*) <> $2`,
    limited,
    Math.floor(users / 3),
  ],
  'the places of a day are as many as were planned': [
    `select d.playbook_id, d.day, d.planned from retivo.playbook_days d where d.planned <> (
       select count(*) from retivo.interventions i
       where i.playbook_id = d.playbook_id and (i.planned_at at time zone 'UTC')::date = d.day)`,
  ],
})
