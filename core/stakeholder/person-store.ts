import type { PersonRef } from '#core/kernel/person-ref';
import type { Stored, WriteOutcome } from '#core/kernel/stored';
import type { Person } from './person';

/** Where the people of a tenant are kept. Reads see every write that was acknowledged before them. */
export interface PersonStore {
  /** Null when the person never met the bot. */
  find(ref: PersonRef): Promise<Stored<Person> | null>;
  /** Those of the given ids that are known, in no particular order. */
  findMany(tenantId: string, oids: readonly string[]): Promise<Person[]>;
  /** Everybody of the tenant who ever met the bot, in order of oid. */
  list(tenantId: string): Promise<Person[]>;
  /** `conflict` when the person is already known; nothing is changed then. */
  add(person: Person): Promise<WriteOutcome>;
  /** `conflict` when the row changed since `version` was read. */
  replace(person: Person, version: string): Promise<WriteOutcome>;
  /** Removes a person; false when there was none. */
  remove(ref: PersonRef): Promise<boolean>;
}
