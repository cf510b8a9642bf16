import { makeErasePerson } from '#core/my-data/erase-person';
import { sampleRatings } from '../abcde/sample-check';
import { sampleCommunication } from '../communication/sample-communication';
import { ref } from '../samples';
import { ann, makeWorld, settle } from './erase-world';

test('messages that somebody checked, or was to get by name, are told them, and stay without their name', async () => {
  const world = await makeWorld();
  const [pmo] = (await world.read()).workspaces;
  const own = { text: 'Please approve the new dates by Friday.', successMeasure: '', sentAt: null, outcome: null };
  expect(pmo?.messages).toHaveLength(2);
  expect(pmo?.messages.find(({ mine }) => mine !== null)).toMatchObject({ purpose: 'New dates', mine: own });
  const others = (await world.stores.communications.list(ref)).filter(({ id }) => id === 'of-another');
  await makeErasePerson(world.deps)(ann);
  const left = new Map((await world.stores.communications.list(ref)).map((one) => [one.id, one]));
  expect(left.get('own')).toMatchObject({ authorName: '', text: own.text });
  expect(left.get('to-her')).toMatchObject({
    authorId: 'lead',
    audience: { userIds: [expect.any(String), 'person-1'] },
  });
  expect(left.get('of-another')).toEqual(others[0]);
});

test('a message that was being entered while somebody was erased loses their name too, and a later one keeps it', async () => {
  const world = await makeWorld();
  await makeErasePerson(world.deps)(ann);
  const { createdAt } = (await world.stores.communications.list(ref))[0] ?? { createdAt: '' };
  await world.stores.communications.add(sampleCommunication('late', { authorId: 'ann', createdAt }));
  const later = '2027-01-01T09:00:00.000Z';
  await world.stores.communications.add(sampleCommunication('new', { authorId: 'ann', createdAt: later }));
  await settle(world);
  const authors = new Map((await world.stores.communications.list(ref)).map(({ id, authorId }) => [id, authorId]));
  expect(authors.get('late')).not.toBe('ann');
  expect(authors.get('new')).toBe('ann');
});

test('what somebody rated in an audit, has to do after it, and which channels name them, is told them, and then without their name', async () => {
  const world = await makeWorld();
  const [pmo] = (await world.read()).workspaces;
  expect(pmo?.audits).toMatchObject([
    {
      quarter: '2026-Q4',
      isRater: true,
      rated: [{ purpose: 'About one', ratings: sampleRatings(), note: 'Note 1' }],
      actions: [{ title: 'Settle when we send', due: '2026-12-15' }],
    },
  ]);
  expect(pmo?.channels).toEqual(['Channel letter']);
  await makeErasePerson(world.deps)(ann);
  const [audit] = await world.stores.communicationAudits.list(ref);
  expect(audit?.raters).toMatchObject([{ userId: null, name: '', rated: { one: { ratings: sampleRatings() } } }]);
  expect(audit?.findings).toMatchObject([{ action: { ownerId: null, ownerName: '' } }]);
  const [channel] = await world.stores.channelInventory.list(ref);
  expect(channel?.audience).toEqual({
    kind: 'people',
    userIds: [expect.stringMatching(/^[0-9a-f]{64}$/), 'person-1'],
  });
});
