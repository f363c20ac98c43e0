-- Other companies' services an organisation has connected. A row that is disconnected has lost its credentials and is shown to nobody.
create table mightykey.integrations (
  id                 uuid primary key,
  org_id             uuid not null references mightykey.organizations (id),
  provider           text not null
                     check (provider in ('github', 'neon', 'vercel', 'cloudflare', 'stripe', 'slack', 'custom_mcp')),
  status             text not null check (status in ('connected', 'disconnected', 'error')),
  auth_method        text check (auth_method in ('oauth', 'api_key', 'phantom_token')),
  -- with every secret replaced
  config             jsonb,
  -- the secrets
  credentials_sealed text check (status <> 'disconnected' or credentials_sealed is null),
  connected_at       timestamptz,
  last_verified_at   timestamptz,
  error_message      text,
  connected_by       uuid not null references mightykey.users (id),
  created_at         timestamptz not null,
  updated_at         timestamptz not null,
  constraint integrations_org_id unique (org_id, id)
);

create unique index integrations_provider on mightykey.integrations (org_id, provider)
  where provider <> 'custom_mcp' and status <> 'disconnected';
create index integrations_org on mightykey.integrations (org_id, created_at, id) where status <> 'disconnected';
