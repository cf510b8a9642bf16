import type { TableClient } from '@azure/data-tables';
import { makeTableInvitationStore } from '../../../bot/tables/invitation-table';
import type { Tables } from '../../../bot/tables/table-client';
import { makeTestTables } from '../../support/azurite';
import { makeMemoryInvitationStore } from '../../support/memory/memory-invitation-store';
import { describeInvitationBuckets } from './invitation-buckets.contract';
import { describeInvitationStore } from './invitation-store.contract';
import { logRequests } from './request-log';
import { allOf, newWaveRef, sampleInvitation } from './samples';

let tables: Tables;
beforeAll(async () => {
  tables = await makeTestTables();
});

describeInvitationStore('memory', makeMemoryInvitationStore);
describeInvitationStore('Azure Tables', () => makeTableInvitationStore(tables.clients.invitations));
describeInvitationBuckets('memory', makeMemoryInvitationStore);
describeInvitationBuckets('Azure Tables', () => makeTableInvitationStore(tables.clients.invitations));

test('claims all of a chunk in one request', async () => {
  const { invitations } = (await makeTestTables()).clients;
  const store = makeTableInvitationStore(invitations);
  const ref = newWaveRef();
  await store.addAll(Array.from({ length: 64 }, (_, index) => sampleInvitation(ref, `p-${index}`)));
  const rows = await allOf(store.bucketPages(ref, 'a'));
  expect(rows.length).toBeGreaterThan(1);
  const requests = logRequests(invitations);
  const versions = await store.replaceAll(
    rows.map(({ value, version }) => ({ value: { ...value, state: 'claimed' }, version })),
  );
  expect(versions).not.toContain(null);
  expect(requests).toEqual(['POST']);
});

/** A client to which the tables look empty, as they do to somebody who read just before another one wrote. */
const asReadTooEarly = (client: TableClient): TableClient => {
  const early: TableClient = Object.create(client);
  early.listEntities = () => client.listEntities({ queryOptions: { filter: "PartitionKey eq 'nowhere'" } });
  return early;
};

test('adds the rest of a batch of which another worker has just added a part', async () => {
  const store = makeTableInvitationStore(tables.clients.invitations);
  const late = makeTableInvitationStore(asReadTooEarly(tables.clients.invitations));
  const ref = newWaveRef();
  const all = Array.from({ length: 64 }, (_, index) => sampleInvitation(ref, `p-${index}`));
  await store.addAll(all.slice(0, 16).map((invitation) => ({ ...invitation, attempt: 3 })));
  await late.addAll(all);
  const attempts = (await store.list(ref)).map(({ value }) => value.attempt);
  expect(attempts).toHaveLength(64);
  expect(attempts.filter((attempt) => attempt === 3)).toHaveLength(16);
});

test('writes nothing when everybody is there', async () => {
  const { invitations } = (await makeTestTables()).clients;
  const store = makeTableInvitationStore(invitations);
  const ref = newWaveRef();
  const all = Array.from({ length: 64 }, (_, index) => sampleInvitation(ref, `p-${index}`));
  await store.addAll(all);
  const requests = logRequests(invitations);
  await store.addAll(all);
  expect(new Set(requests)).toEqual(new Set(['GET']));
});
