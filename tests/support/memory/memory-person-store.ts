import type { Person } from '#core/stakeholder/person';
import type { PersonStore } from '#core/stakeholder/person-store';
import { compareIds, keyOf, makeVersionedRows } from './versioned-rows';

/** People in memory. */
export const makeMemoryPersonStore = (): PersonStore => {
  const rows = makeVersionedRows<Person>();
  const key = (person: Person): string => keyOf(person.tenantId, person.oid);
  return {
    async find({ tenantId, oid }) {
      return rows.find(keyOf(tenantId, oid));
    },
    async findMany(tenantId, oids) {
      return [...new Set(oids)].flatMap((oid) => rows.find(keyOf(tenantId, oid))?.value ?? []);
    },
    async list(tenantId) {
      const values = rows.list().map(({ value }) => value);
      return values.filter((one) => one.tenantId === tenantId).sort((one, other) => compareIds(one.oid, other.oid));
    },
    async add(person) {
      return rows.add(key(person), person);
    },
    async replace(person, version) {
      return rows.replace(key(person), person, version);
    },
    async remove({ tenantId, oid }) {
      return rows.remove(keyOf(tenantId, oid));
    },
  };
};
