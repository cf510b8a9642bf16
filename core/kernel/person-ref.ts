/**
 * An id of Microsoft Entra in the one form that is compared and stored: Entra does not care for case, tables do.
 */
export const entraId = (id: string): string => id.toLowerCase();

/** A person, named the only way that is safe for authorisation: by tenant and Microsoft Entra object id. */
export type PersonRef = {
  readonly tenantId: string;
  readonly oid: string;
};
