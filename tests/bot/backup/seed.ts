import { emptyLedger } from '#core/release/ledger';
import { newProgress } from '#core/training/progress';
import type { WaveRef } from '#core/wave/wave';
import type { WaveKeys } from '#core/wave/wave-keys';
import type { Tables } from '../../../bot/tables/table-client';
import { makeTableStores } from '../../../bot/tables/table-stores';
import { sampleRelease } from '../../contract/stores/samples';
import { sampleCommunication } from '../../core/communication/sample-communication';
import { sampleAudit, sampleChannel, sampleRater } from '../../core/communication-audit/sample-audit';
import {
  answersOf,
  oids,
  sampleInvitation,
  samplePerson,
  sampleStakeholder,
  sampleWave,
  sampleWorkspace,
  start,
} from '../../core/samples';

const everybody = ['ada', 'bob', ...oids(10)];

/** A workspace with something in every table, and another one beside it, all of whose names say so. */
export const seedBackedUp = async (tables: Tables, keys: WaveKeys) => {
  const stores = makeTableStores(tables);
  const [tenantId, workspaceId] = ['tenant', 'pmo'];
  const home = { tenantId, workspaceId };
  const openRef: WaveRef = { ...home, waveId: 'open' };
  await keys.create(openRef);
  const pseudonymiser = await keys.find(openRef);
  if (!pseudonymiser) throw new Error('no key');
  const pidOf = (oid: string): string => pseudonymiser.pid({ tenantId, oid });

  const add = async (oid: string): Promise<void> => {
    await stores.people.add(samplePerson(oid));
    await stores.stakeholders.putAll([sampleStakeholder(oid, { attributes: { site: 'Vienna' }, interest: 3 })]);
    await stores.progress.add(newProgress({ ...home, oid, course: 'abcde' }, start));
  };
  for (const id of [workspaceId, 'other']) {
    await stores.workspaces.add(sampleWorkspace({ id, name: `Name of ${id}` }));
    await stores.waves.add(sampleWave('open', { id: 'open', workspaceId: id, title: 'Open' }));
    await stores.audit.add(
      { tenantId, workspaceId: id },
      { id: `entry-of-${id}`, at: start, by: 'lead', byName: 'Lea', deed: { kind: 'workspace-set-up' } },
    );
  }
  await stores.people.add(samplePerson('person-of-other'));
  await stores.stakeholders.putAll([sampleStakeholder('person-of-other', { workspaceId: 'other' })]);
  for (const oid of everybody) {
    await add(oid);
    const answers = { ...answersOf(6, 5, 4), texts: { comment: `Words of ${oid}` } };
    await stores.responses.put(openRef, { pid: pidOf(oid), answers, complete: true, atom: null });
  }
  const userIds = ['bob', 'ada'];
  await stores.communications.add(sampleCommunication('own', { ...home, authorName: 'Words of ada' }));
  const toThem = { ...home, authorId: 'bob', audience: { kind: 'people' as const, userIds } };
  await stores.communications.add(sampleCommunication('to-them', toThem));
  const finished = { finishedAt: start };
  await stores.communicationAudits.add(sampleAudit({ ...home, raters: [sampleRater(1, 'ada', {}, finished)] }));
  await stores.channelInventory.add(sampleChannel('channel', { ...home, audience: toThem.audience }));
  await stores.communications.add(sampleCommunication('others', { tenantId, workspaceId: 'other' }));
  await stores.invitations.addAll(everybody.map((oid) => sampleInvitation(oid, { ...openRef, state: 'sent' })));
  await stores.reminders.add({
    ...openRef,
    id: pseudonymiser.reminder({ tenantId, oid: 'ada' }, 1),
    microPulse: 1,
    state: 'sent',
    attempt: 1,
    notBefore: null,
    reason: null,
    claim: null,
  });
  await stores.waves.add(sampleWave('closed', { id: 'closed' }));
  await stores.waves.add(sampleWave('scheduled', { id: 'scheduled', opensAt: '2026-12-01T09:00:00.000Z' }));
  const closedRef = { ...home, waveId: 'closed' };
  await stores.releases.addOnce(closedRef, sampleRelease('closed'), emptyLedger([]));
  await stores.comments.addOnce(closedRef, {
    hidden: null,
    comments: [{ id: 'c1', itemId: 'comment', text: 'Well', themes: ['Speed'] }],
  });
  await stores.leases.add({ tenantId, name: 'timer', owner: 'me', expiresAt: start, note: '' });
  return { ...home, openRef, keys, pidOf, add, invited: everybody.length, answered: everybody.length };
};
