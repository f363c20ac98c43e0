-- Addresses that want to be told about events. Their deliveries are the kernel's.
create table mightykey.webhooks (
  id                uuid primary key,
  org_id            uuid not null references mightykey.organizations (id),
  url               text not null check (length(url) <= 2000),
  events            text[] not null check (cardinality(events) > 0),
  description       text,
  -- what deliveries are signed with; shown once
  secret_sealed     text not null,
  is_active         boolean not null default true,
  -- failed tries since the last one that succeeded
  fail_count        integer not null default 0,
  last_triggered_at timestamptz,
  created_by        uuid not null references mightykey.users (id),
  created_at        timestamptz not null,
  constraint webhooks_org_id unique (org_id, id)
);
