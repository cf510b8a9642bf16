// What stands in the workspace whose routes are walked with every role.
import { express } from '#core/instrument/express';
import { emptyLedger } from '#core/release/ledger';
import { emptyProfile } from '#core/stakeholder/stakeholder';
import { sampleCommunication } from '../../core/communication/sample-communication';
import { fillCommunicationAudits } from './communication-audit-calls';
import { sampleRelease } from './sample-release';
import { personOf, type World, waveOf } from './world';

/** Puts a stakeholder, an instrument, waves, a release, a comment and messages into the workspace w-pmo; everybody was met. */
export const fillWorkspace = async (world: World): Promise<void> => {
  const { stores } = world;
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
  await stores.releases.addOnce({ ...home, waveId: 'closed-one' }, sampleRelease('closed-one'), emptyLedger([]));
  const forChat = { channel: 'chat', audience: { kind: 'everyone' } } as const;
  const message = { ...home, authorId: 'mia', authorName: 'Mia' };
  await stores.communications.add(sampleCommunication('checked-one', { ...message, ...forChat }));
  const sent = { state: 'sent', sentBy: 'elsewhere', sentAt: '2026-11-20T09:00:00.000Z' } as const;
  await stores.communications.add(sampleCommunication('sent-one', { ...message, ...sent }));
  await fillCommunicationAudits(world);
  const comment = { id: 'one', itemId: 'comment', text: 'Text', themes: [] };
  await stores.comments.addOnce({ ...home, waveId: 'closed-one' }, { hidden: null, comments: [comment] });
};
