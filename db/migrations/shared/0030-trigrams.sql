-- Similarity of words, for searches that forgive a misspelling. The embedded engine brings the extension; on PostgreSQL it is part of the
-- distribution's contrib files and trusted, so the owner of the database may create it.
do $$
begin
  if not exists (select from pg_available_extensions where name = 'pg_trgm') then
    raise exception 'this PostgreSQL has no extension pg_trgm: install its contrib package (e.g. postgresql-contrib), or enable pg_trgm at the provider, and migrate again';
  end if;
end
$$;
create extension if not exists pg_trgm;
