-- Where a tenant can buy, until it has bought: it is closed before there is another such place, so that nobody buys twice.
alter table retivo.tenants add column stripe_session_id text;
