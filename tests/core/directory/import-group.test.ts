import type { Directory } from '#core/directory/directory';
import { makeImportGroup } from '#core/directory/import-group';
import { makePreviewGroup } from '#core/directory/preview-group';
import { makeSortMembers } from '#core/directory/sort-members';
import { ok, refused } from '#core/kernel/result';
import { emptyProfile } from '#core/stakeholder/stakeholder';
import { makeWorld, memberOf, personOf, question, ref, workspace } from './world';

/** One of each kind. */
const members = [
  memberOf('met', { profile: { department: 'Sales', jobTitle: 'Buyer' } }),
  memberOf('removed', { profile: { department: 'Law' } }),
  memberOf('stopped', { profile: { department: 'Sales' } }),
  memberOf('unmet', { profile: { department: 'Law' } }),
  memberOf('lead'),
  memberOf('guest', { isGuest: true }),
  memberOf('disabled', { isDisabled: true, isGuest: true }),
];
const met = [
  personOf('met'),
  personOf('removed', { reachability: 'not-installed' }),
  personOf('stopped', { reachability: 'not-installed', asking: 'stopped' }),
  personOf('lead'),
  personOf('disabled'),
];

const start = async () => {
  const world = await makeWorld(members, met);
  return { ...world, preview: makePreviewGroup(world), importGroup: makeImportGroup(world) };
};

const counted = { withoutApp: 2, pmoMembers: 1, guests: 1, disabled: 1, hasMore: false };

test('a preview counts everybody once, tells about those who would come, and writes nothing', async () => {
  const { preview, directory, stakeholders } = await start();
  const seen = await preview(workspace, directory, question);
  expect(seen).toMatchObject({
    value: {
      ...counted,
      toRegister: 3,
      registered: 0,
      fields: {
        department: { filled: 3, values: 2, most: ['Sales', 'Law'] },
        officeLocation: { filled: 0, values: 0, most: [] },
        jobTitle: { filled: 1, values: 1, most: ['Buyer'] },
      },
    },
  });
  const shown = seen.ok ? seen.value.some.map(({ oid }) => oid) : [];
  expect(shown).toEqual(['met', 'removed', 'stopped', 'unmet']);
  expect(await stakeholders.list(ref)).toEqual([]);
});

test('an import registers whom the app has met, with what was taken, and can be repeated', async () => {
  const { importGroup, preview, directory, stakeholders } = await start();
  const asked = { ...question, take: { department: 'Division', officeLocation: 'Site' } };
  expect(await importGroup(workspace, directory, asked)).toEqual(ok({ ...counted, added: 3 }));
  const first = await stakeholders.list(ref);
  expect(first.map(({ oid, name, attributes }) => [oid, name, attributes])).toEqual([
    ['met', 'Teams name of met', { Division: 'Sales' }],
    ['removed', 'Teams name of removed', { Division: 'Law' }],
    ['stopped', 'Teams name of stopped', { Division: 'Sales' }],
  ]);
  expect(await importGroup(workspace, directory, asked)).toEqual(ok({ ...counted, added: 3 }));
  expect(await stakeholders.list(ref)).toEqual(first);
  expect(await preview(workspace, directory, question)).toMatchObject({ value: { registered: 3 } });
});

test('what the register knows under other names stays', async () => {
  const { importGroup, directory, stakeholders } = await start();
  const known = { ...ref, oid: 'met', name: 'Met', attributes: { Role: 'Sponsor', Division: 'Old' }, ...emptyProfile };
  await stakeholders.putAll([known]);
  await importGroup(workspace, directory, { ...question, take: { department: 'Division' } });
  expect((await stakeholders.list(ref))[0]?.attributes).toEqual({ Role: 'Sponsor', Division: 'Sales' });
  await importGroup(workspace, directory, { ...question, take: {} });
  expect((await stakeholders.list(ref))[0]?.attributes).toEqual({ Role: 'Sponsor', Division: 'Sales' });
});

test('guests come along when they are asked for, disabled accounts never', async () => {
  const { people, importGroup, directory } = await start();
  await people.add(personOf('guest'));
  const done = await importGroup(workspace, directory, { ...question, withGuests: true, take: {} });
  expect(done).toMatchObject({ value: { added: 4, guests: 0, disabled: 1 } });
});

test('a refusal of the directory or of the roster is passed on, and nothing is written', async () => {
  const { importGroup, preview, directory, stakeholders, roster, ...deps } = await start();
  const closed: Directory = { ...directory, listMembers: async () => refused({ kind: 'consent-needed' }) };
  expect(await importGroup(workspace, closed, { ...question, take: {} })).toEqual(refused({ kind: 'consent-needed' }));
  expect(await preview(workspace, closed, question)).toEqual(refused({ kind: 'consent-needed' }));
  const silent = { ...roster, members: async () => 'unavailable' as const };
  const sortMembers = makeSortMembers({ ...deps, roster: silent });
  const cut = makeImportGroup({ ...deps, stakeholders, sortMembers });
  expect(await cut(workspace, directory, { ...question, take: {} })).toEqual(refused({ kind: 'roster-unavailable' }));
  expect(await stakeholders.list(ref)).toEqual([]);
});
