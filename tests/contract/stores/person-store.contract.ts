import type { PersonStore } from '#core/stakeholder/person-store';
import { injectedTenant, newTenant, oddIds, samplePerson } from './samples';

/** More than a store reads one by one. */
const manyPeople = 205;

/** What every PersonStore must do. */
export const describePersonStore = (name: string, make: () => PersonStore): void => {
  describe(`PersonStore: ${name}`, () => {
    test('finds who was added, whole, and nobody else', async () => {
      const store = make();
      const person = samplePerson(newTenant(), 'ada', { reachability: 'blocked' });
      expect(await store.find(person)).toBeNull();
      expect(await store.add(person)).toBe('written');
      expect((await store.find(person))?.value).toEqual(person);
      expect(await store.find({ ...person, oid: 'bob' })).toBeNull();
      expect(await store.find({ ...person, tenantId: newTenant() })).toBeNull();
    });

    test('does not add a person twice', async () => {
      const store = make();
      const person = samplePerson(newTenant(), 'ada', { locale: 'de-DE', timeZone: 'Europe/Berlin' });
      await store.add(person);
      expect(await store.add({ ...person, locale: null })).toBe('conflict');
      expect((await store.find(person))?.value).toEqual(person);
    });

    test('finds those of a few ids that are known, each once', async () => {
      const store = make();
      const tenantId = newTenant();
      for (const oid of oddIds) await store.add(samplePerson(tenantId, oid));
      const found = await store.findMany(tenantId, [...oddIds, ...oddIds, 'nobody']);
      expect(found.map(({ oid }) => oid).sort()).toEqual([...oddIds].sort());
      expect(found[0]).toEqual(samplePerson(tenantId, found[0]?.oid ?? ''));
      expect(await store.findMany(tenantId, [])).toEqual([]);
    });

    test('finds many, and lists all in order of oid', async () => {
      const store = make();
      const tenantId = newTenant();
      const oids = Array.from({ length: manyPeople }, (_, index) => `p-${String(index).padStart(4, '0')}`);
      await Promise.all([...oids].reverse().map((oid) => store.add(samplePerson(tenantId, oid))));
      await store.add(samplePerson(tenantId, 'unasked'));
      await store.add(samplePerson(newTenant(), 'p-0000'));
      const found = await store.findMany(tenantId, [...oids, 'nobody']);
      expect(found.map(({ oid }) => oid).sort()).toEqual(oids);
      expect((await store.list(tenantId)).map(({ oid }) => oid)).toEqual([...oids, 'unasked']);
      expect(await store.list(injectedTenant)).toEqual([]);
    });

    test('replaces only the version that was read', async () => {
      const store = make();
      const person = samplePerson(newTenant(), 'ada', { locale: 'de-DE' });
      await store.add(person);
      const version = (await store.find(person))?.version ?? '';
      const changed = samplePerson(person.tenantId, 'ada', { asking: 'stopped', locale: null });
      expect(await store.replace(changed, version)).toBe('written');
      expect(await store.replace(person, version)).toBe('conflict');
      expect(await store.replace(samplePerson(person.tenantId, 'bob'), version)).toBe('conflict');
      expect((await store.find(person))?.value).toEqual(changed);
    });

    test('removes one person, once', async () => {
      const store = make();
      const [ada, bob] = [samplePerson(newTenant(), 'ada'), samplePerson(newTenant(), 'bob')];
      await store.add(ada);
      await store.add(bob);
      expect([await store.remove(ada), await store.remove(ada)]).toEqual([true, false]);
      expect(await store.find(ada)).toBeNull();
      expect(await store.find(bob)).not.toBeNull();
    });

    test('lets one of two replaces of the same version win', async () => {
      const store = make();
      const person = samplePerson(newTenant(), 'ada');
      await store.add(person);
      const version = (await store.find(person))?.version ?? '';
      const outcomes = await Promise.all([store.replace(person, version), store.replace(person, version)]);
      expect([...outcomes].sort()).toEqual(['conflict', 'written']);
    });
  });
};
