-- The artifact area: files written for a customer, by relative name. In the database, so that all instances share it and a write
-- replaces a file as a whole.
create schema if not exists thumbgate;

create table thumbgate.artifacts (
  customer_id text not null,
  path        text not null check (path ~ '^[A-Za-z0-9._-]+(/[A-Za-z0-9._-]+)*$' and length(path) <= 200),
  -- bytes of UTF-8
  size        bigint not null check (size >= 0),
  created_at  timestamptz not null,
  primary key (customer_id, path)
);

-- A file's text in pieces, so that a large one is never in memory as a whole.
create table thumbgate.artifact_chunks (
  customer_id text not null,
  path        text not null,
  number      integer not null check (number >= 0),
  content     text not null,
  primary key (customer_id, path, number),
  constraint artifact_chunks_artifact foreign key (customer_id, path)
    references thumbgate.artifacts (customer_id, path) on delete cascade
);
