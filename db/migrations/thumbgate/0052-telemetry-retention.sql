-- Telemetry of all time is kept under '-infinity', as are the figures of the ledgers, so that pings need not be kept for it.
alter table thumbgate.telemetry_counts drop constraint telemetry_counts_quarter_check;
alter table thumbgate.telemetry_counts add constraint telemetry_counts_quarter_check
  check (quarter = '-infinity' or quarter = date_bin('15 minutes', quarter, 'epoch'));
alter table thumbgate.telemetry_ids drop constraint telemetry_ids_quarter_check;
alter table thumbgate.telemetry_ids add constraint telemetry_ids_quarter_check
  check (quarter = '-infinity' or quarter = date_bin('15 minutes', quarter, 'epoch'));

-- Who started a checkout, as the ledgers tell one journey from another.
insert into thumbgate.telemetry_ids (quarter, kind, id)
select distinct date_bin('15 minutes', received_at, 'epoch'), 'journey', coalesce(acquisition_id, trace_id, visitor_id, session_id, install_id)
from thumbgate.telemetry_events
where client_type = 'web' and event_type in ('checkout_start', 'checkout_bootstrap')
  and coalesce(acquisition_id, trace_id, visitor_id, session_id, install_id) is not null;

insert into thumbgate.telemetry_ids (quarter, kind, id) select distinct '-infinity'::timestamptz, kind, id from thumbgate.telemetry_ids;
insert into thumbgate.telemetry_counts (quarter, metric, key, n)
select '-infinity'::timestamptz, metric, key, sum(n) from thumbgate.telemetry_counts group by metric, key
union all
select '-infinity'::timestamptz, 'ids', kind, count(*) from thumbgate.telemetry_ids where quarter = '-infinity' group by kind;

-- A ping is never changed, and removed only when it is old.
create function thumbgate.keep_ninety_days() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' and old.received_at < now() - interval '90 days' then
    return old;
  end if;
  raise exception 'thumbgate.telemetry_events keeps every row as it is for 90 days: % is refused', lower(tg_op) using errcode = 'restrict_violation';
end
$$;
drop trigger telemetry_events_insert_only on thumbgate.telemetry_events;
create trigger telemetry_events_insert_only before update or delete on thumbgate.telemetry_events
  for each row execute function thumbgate.keep_ninety_days();
