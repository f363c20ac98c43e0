-- Orders of a window that a charge paid are found by when they were made.
create index stripe_charges_confirmed on thumbgate.stripe_charges (order_at) where order_id is not null;
