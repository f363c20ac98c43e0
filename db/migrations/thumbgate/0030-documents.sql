-- Documents that were imported, each with the gates it proposes.
create schema if not exists thumbgate;

create table thumbgate.documents (
  customer_id          text not null,
  document_id          text not null,
  -- SHA-256 of title, newline and content: the same document again replaces this one
  fingerprint          text not null check (fingerprint ~ '^[0-9a-f]{64}$'),
  title                text not null,
  source_type          text not null check (source_type in ('inline', 'file')),
  source_path          text,
  source_name          text,
  source_format        text not null check (source_format in ('markdown', 'text', 'yaml', 'json', 'html')),
  source_url           text,
  tags                 text[] not null,
  excerpt              text not null,
  content              text not null,
  content_bytes        integer not null,
  line_count           integer not null,
  headings             text[] not null,
  proposals            jsonb not null,
  matched_template_ids text[] not null,
  -- lower case: title, excerpt, tags and template ids, for lists
  listed_text          text not null,
  -- lower case: tags and template ids
  match_keys           text[] not null,
  -- the beginning of the text, for searches
  words                tsvector not null generated always as (to_tsvector('simple', left(title || ' ' || content, 100000))) stored,
  imported_at          timestamptz not null,
  primary key (customer_id, document_id)
);

create index documents_newest on thumbgate.documents (customer_id, imported_at desc, document_id);
create index documents_words on thumbgate.documents using gin (words);
create index documents_keys on thumbgate.documents using gin (match_keys);
