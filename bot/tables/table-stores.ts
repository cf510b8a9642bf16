import { makeTableAuditStore } from './audit-table';
import { makeTableChannelInventoryStore } from './channel-table';
import { makeTableCommentStore } from './comment-table';
import { makeTableCommunicationAuditStore } from './communication-audit-table';
import { makeTableCommunicationStore } from './communication-table';
import { makeTableErasureStore } from './erasure-table';
import { makeTableInstallationStore } from './installation-table';
import { makeTableInstrumentStore } from './instrument-table';
import { makeTableInvitationStore } from './invitation-table';
import { makeTableLeaseStore } from './lease-table';
import { makeTablePersonStore } from './person-table';
import { makeTableProgressStore } from './progress-table';
import { makeTableReleaseStore } from './release-table';
import { makeTableReminderStore } from './reminder-table';
import { makeTableResponseStore } from './response-table';
import { makeTableRunStore } from './run-table';
import { makeTableStakeholderStore } from './stakeholder-table';
import type { Tables } from './table-client';
import { makeTableWaveStore } from './wave-table';
import { makeTableWorkspaceStore } from './workspace-table';

/** Every store, each in the table that is its own. */
export const makeTableStores = ({ clients }: Pick<Tables, 'clients'>) => ({
  workspaces: makeTableWorkspaceStore(clients.workspaces),
  people: makeTablePersonStore(clients.people),
  stakeholders: makeTableStakeholderStore(clients.stakeholders),
  waves: makeTableWaveStore(clients.waves),
  invitations: makeTableInvitationStore(clients.invitations),
  reminders: makeTableReminderStore(clients.reminders),
  leases: makeTableLeaseStore(clients.leases),
  responses: makeTableResponseStore(clients.responses),
  releases: makeTableReleaseStore(clients.releases),
  comments: makeTableCommentStore(clients.comments),
  installations: makeTableInstallationStore(clients.installations),
  instruments: makeTableInstrumentStore(clients.instruments),
  audit: makeTableAuditStore(clients.audit),
  erasures: makeTableErasureStore(clients.erasures),
  runs: makeTableRunStore(clients.runs),
  communications: makeTableCommunicationStore(clients.communications),
  progress: makeTableProgressStore(clients.progress),
  communicationAudits: makeTableCommunicationAuditStore(clients.communicationAudits),
  channelInventory: makeTableChannelInventoryStore(clients.channels),
});

export type TableStores = ReturnType<typeof makeTableStores>;
