-- Words as queries cut them: what stands between two marks of punctuation. Left to the parser, a path, a version or a host is one word that
-- no part of it finds, and what stands in angle brackets is none.
alter table thumbgate.context_objects drop column words;
alter table thumbgate.context_objects add column words tsvector not null generated always as (to_tsvector('simple',
  translate(left(title || ' ' || content, 50000), '!"#$%&''()*+,-./:;<=>?@[\]^_`{|}~', repeat(' ', 32)))) stored;
create index context_objects_words on thumbgate.context_objects using gin (words);

alter table thumbgate.documents drop column words;
alter table thumbgate.documents add column words tsvector not null generated always as (to_tsvector('simple',
  translate(left(title || ' ' || content, 100000), '!"#$%&''()*+,-./:;<=>?@[\]^_`{|}~', repeat(' ', 32)))) stored;
create index documents_words on thumbgate.documents using gin (words);
