import { makeTableAuditStore } from './audit-table';
import { makeTableCommentStore } from './comment-table';
import { makeTableInstrumentStore } from './instrument-table';
import { makeTableInvitationStore } from './invitation-table';
import { makeTablePersonStore } from './person-table';
import { makeTableReleaseStore } from './release-table';
import { makeTableResponseStore } from './response-table';
import { makeTableStakeholderStore } from './stakeholder-table';
import type { Tables } from './table-client';
import { makeTableWaveStore } from './wave-table';
import { makeTableWorkspaceStore } from './workspace-table';

/** Every store there is, on its table. */
export const makeTableStores = ({ clients }: Pick<Tables, 'clients'>) => ({
  workspaces: makeTableWorkspaceStore(clients.workspaces),
  people: makeTablePersonStore(clients.people),
  stakeholders: makeTableStakeholderStore(clients.stakeholders),
  waves: makeTableWaveStore(clients.waves),
  invitations: makeTableInvitationStore(clients.invitations),
  responses: makeTableResponseStore(clients.responses),
  releases: makeTableReleaseStore(clients.releases),
  comments: makeTableCommentStore(clients.comments),
  instruments: makeTableInstrumentStore(clients.instruments),
  audit: makeTableAuditStore(clients.audit),
});

export type TableStores = ReturnType<typeof makeTableStores>;
