declare const tenant: unique symbol

/** The tenant of Retivo. Branded, so that no other id can stand where it belongs. */
export type TenantId = string & { readonly [tenant]: true }

/** Names an id as a tenant's: for ids that come from a tenant, key, session or other tenant-owned row. */
export const asTenantId = (id: string): TenantId => id as TenantId

/** No tenant: matches no row and satisfies no foreign key. For a session that belongs to no team yet. */
export const nowhere: TenantId = asTenantId('00000000-0000-0000-0000-000000000000')

/** Users, their events and interventions exist twice, and the two never meet: what a test key does leaves the server in no way. */
export type Mode = 'live' | 'test'
