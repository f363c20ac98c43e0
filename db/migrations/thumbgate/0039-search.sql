-- Searches over everything stored: the newest matches of frequent words, and documents by words spelt alike.
create index context_objects_time on thumbgate.context_objects (customer_id, created_at desc, id);
create index documents_similar on thumbgate.documents using gin (listed_text gin_trgm_ops);
