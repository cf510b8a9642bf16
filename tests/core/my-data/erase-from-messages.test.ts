import { makeErasePerson } from '#core/my-data/erase-person';
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
