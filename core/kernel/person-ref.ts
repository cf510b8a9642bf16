/** A person, named the only way that is safe for authorisation: by tenant and Microsoft Entra object id. */
export type PersonRef = {
  readonly tenantId: string;
  readonly oid: string;
};
