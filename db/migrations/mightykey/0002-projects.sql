-- Projects and the three environments each of them has.

create table mightykey.projects (
  id              uuid primary key,
  org_id          uuid not null references mightykey.organizations (id),
  name            text not null,
  slug            text collate "C" not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 100),
  description     text,
  status          text not null default 'active' check (status in ('active', 'paused', 'archived')),
  github_repo_url text,
  created_by      uuid not null references mightykey.users (id),
  created_at      timestamptz not null,
  updated_at      timestamptz not null,
  deleted_at      timestamptz,
  -- what composite foreign keys of tenant-owned rows refer to
  constraint projects_org_id unique (org_id, id)
);

create unique index projects_slug on mightykey.projects (org_id, slug) where deleted_at is null;
create index projects_newest on mightykey.projects (org_id, created_at desc, id desc) where deleted_at is null;

create table mightykey.project_environments (
  id                uuid primary key,
  org_id            uuid not null,
  project_id        uuid not null,
  name              text not null,
  -- development, staging, production
  position          smallint not null,
  url               text,
  status            text not null default 'inactive' check (status in ('active', 'inactive', 'deploying', 'failed')),
  last_deployed_at  timestamptz,
  health_status     text default 'unknown' check (health_status in ('healthy', 'degraded', 'down', 'unknown')),
  health_checked_at timestamptz,
  created_at        timestamptz not null,
  updated_at        timestamptz not null,
  constraint project_environments_project foreign key (org_id, project_id) references mightykey.projects (org_id, id),
  constraint project_environments_name unique (project_id, name),
  constraint project_environments_org_id unique (org_id, id)
);
