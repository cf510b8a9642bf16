// What stands in the workspace whose routes are walked with every role.
import { express } from '#core/instrument/express';
import { emptyLedger } from '#core/release/ledger';
import { emptyProfile } from '#core/stakeholder/stakeholder';
import { personOf, type World, waveOf } from './world';

const release = {
  waveId: 'closed-one',
  title: 'Wave',
  instrumentId: 'express',
  instrumentVersion: 1,
  openedAt: '2026-11-01T09:00:00.000Z',
  closedAt: '2026-11-15T09:00:00.000Z',
  invited: 10,
  delivered: 10,
  n: 7,
  responseRate: 0.7,
  value: { itemId: 'V1' as const, n: null, figure: { hidden: 'too-few' as const } },
  ps: [],
  detail: null,
};

/** Puts a stakeholder, an instrument, waves, a release and a comment into the workspace w-pmo; everybody was met. */
export const fillWorkspace = async ({ stores }: World): Promise<void> => {
  await stores.people.add(personOf('sid'));
  for (const oid of ['lea', 'mia', 'ines', 'otto', 'sam', 'lena']) await stores.people.add(personOf(oid));
  await stores.people.add(personOf('fay', { tenantId: 'tenant-foreign' }));
  const home = { tenantId: 'tenant-home', workspaceId: 'w-pmo' };
  const entry = { ...home, attributes: {}, ...emptyProfile };
  await stores.stakeholders.putAll([
    { ...entry, oid: 'sid', name: 'Sid' },
    { ...entry, oid: 'una', name: 'Una' },
  ]);
  await stores.instruments.add(home, { ...express, id: 'copy', title: 'Copy', copyOf: 'express', copyOfVersion: 1 });
  await stores.waves.add(waveOf('open-one', 'open'));
  await stores.waves.add(waveOf('planned-one', 'draft'));
  await stores.waves.add(waveOf('closed-one', 'closed'));
  await stores.releases.addOnce({ ...home, waveId: 'closed-one' }, release, emptyLedger([]));
  const comment = { id: 'one', itemId: 'comment', text: 'Text', themes: [] };
  await stores.comments.addOnce({ ...home, waveId: 'closed-one' }, { hidden: null, comments: [comment] });
};
