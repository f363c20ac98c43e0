declare const organisation: unique symbol

/** The tenant of MightyKey. Branded, so that no other id can stand where it belongs. */
export type OrgId = string & { readonly [organisation]: true }

/** Names an id as an organisation's: for ids that come from an organisation, membership or API key row. */
export const asOrgId = (id: string): OrgId => id as OrgId

/** No organisation: matches no row and satisfies no foreign key. For callers of operations that concern no organisation. */
export const nowhere: OrgId = asOrgId('00000000-0000-0000-0000-000000000000')
