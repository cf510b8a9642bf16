import { emptyLedger } from '#core/release/ledger';
import { newProgress } from '#core/training/progress';
import type { TableStores } from '../../../bot/tables/table-stores';
import { sampleCommunication } from '../../core/communication/sample-communication';
import { sampleAudit, sampleChannel } from '../../core/communication-audit/sample-audit';
import {
  answersOf,
  oids,
  pidOf,
  responseOf,
  sampleInvitation,
  sampleStakeholder,
  sampleWave,
  sampleWorkspace,
} from '../../core/samples';

/** One row at least in every table that holds anything of a workspace. */
export const fillWorkspace = async (stores: TableStores, tenantId: string, workspaceId: string): Promise<void> => {
  const home = { tenantId, workspaceId };
  const ref = { ...home, waveId: 'wave' };
  await stores.workspaces.add(sampleWorkspace({ tenantId, id: workspaceId, leads: ['lea', 'leo'] }));
  await stores.stakeholders.putAll([{ ...sampleStakeholder('sid'), tenantId, workspaceId }]);
  await stores.waves.add(sampleWave('open', { tenantId, workspaceId }));
  await stores.invitations.addAll(oids(30).map((oid) => sampleInvitation(oid, ref)));
  for (const index of oids(20).keys()) {
    await stores.responses.put(ref, responseOf(pidOf(index), answersOf(5, 4, 4)));
  }
  await stores.comments.addOnce(ref, {
    hidden: null,
    comments: [{ id: 'c', itemId: 'comment', text: 'Text', themes: [] }],
  });
  const release = {
    ...{ waveId: 'wave', title: 'W', instrumentId: 'express', instrumentVersion: 1, invited: 1, delivered: 1, n: null },
    ...{ openedAt: '2026-11-21T09:00:00.000Z', closedAt: '2026-11-22T09:00:00.000Z', responseRate: 0 },
    ...{ value: { itemId: 'V1' as const, n: null, figure: { hidden: 'too-few' as const } }, ps: [], detail: null },
  };
  await stores.releases.addOnce(ref, release, emptyLedger([]));
  const reminder = { microPulse: 1, state: 'sent', attempt: 1, notBefore: null, reason: null, claim: null } as const;
  await stores.reminders.add({ ...ref, ...reminder, id: pidOf(1) });
  await stores.leases.add({
    ...{ tenantId, name: `work|send|${workspaceId}|wave|1|a`, owner: 'o' },
    ...{ expiresAt: '2026-11-22T09:00:00.000Z', note: '' },
  });
  await stores.progress.add(newProgress({ ...ref, oid: 'lea', course: 'abcde' }, '2026-11-22T09:00:00.000Z'));
  await stores.communications.add(sampleCommunication('message', home));
  await stores.communicationAudits.add(sampleAudit(home));
  await stores.channelInventory.add(sampleChannel('channel', home));
  await stores.installations.putAll([
    {
      ...{ tenantId, oid: `for-${workspaceId}`, workspaceId, name: 'N', state: 'installed', reason: null, attempt: 1 },
      ...{ notBefore: '2026-11-22T09:00:00.000Z', serviceUrl: 'https://smba.example/teams/', chatId: null },
    },
  ]);
};
