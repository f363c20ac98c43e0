-- Ranking counts what was flagged of a playbook; without this it looks at everything the playbook has said in a month.
create index interventions_flagged on retivo.interventions (tenant_id, mode, playbook_id, planned_at) where flagged;
