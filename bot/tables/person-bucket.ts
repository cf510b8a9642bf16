import { createHash } from 'node:crypto';

/**
 * One of sixteen parts that a person always belongs to. Hashed because object ids of one directory may begin alike; so
 * the people of a tenant, and the invitations of a wave, are spread evenly over their partitions, and in the same way.
 */
export const bucketOfPerson = (oid: string): string => createHash('sha256').update(oid).digest('hex').slice(0, 1);
