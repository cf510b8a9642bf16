import type { Ratings } from '#core/abcde/letter';
import type { InventoryChannel } from '#core/communication-audit/channel-inventory';
import type {
  CommunicationAudit,
  Finding,
  Rater,
  SampledMessage,
  Seat,
} from '#core/communication-audit/communication-audit';
import { sampleRatings } from '../abcde/sample-check';
import { start, tenantId, workspaceId } from '../samples';

export const quarter = '2026-Q4';

/** A message of the sample. */
export const sampledMessage = (id: string, changes: Partial<SampledMessage> = {}): SampledMessage => ({
  communicationId: id,
  purpose: `About ${id}`,
  channel: 'email',
  sentAt: '2026-11-20T09:00:00.000Z',
  authorRatings: sampleRatings(),
  ownOf: [],
  ...changes,
});

/** A rater who gave these messages these ratings. */
export const sampleRater = (
  seat: Seat,
  userId: string,
  rated: Readonly<Record<string, Ratings>> = {},
  changes: Partial<Rater> = {},
): Rater => ({
  seat,
  userId,
  name: `Name of ${userId}`,
  rated: Object.fromEntries(Object.entries(rated).map(([id, ratings]) => [id, { ratings, note: `Note ${seat}` }])),
  finishedAt: null,
  ...changes,
});

export const sampleFinding = (id: string, changes: Partial<Finding> = {}): Finding => ({
  id,
  letter: 'delivery',
  text: 'Half of the messages came at night.',
  action: { title: 'Settle when we send', ownerId: 'mia', ownerName: 'Mia', due: '2026-12-15', status: 'open' },
  ...changes,
});

export const sampleAudit = (changes: Partial<CommunicationAudit> = {}): CommunicationAudit => ({
  tenantId,
  workspaceId,
  quarter,
  sent: 1,
  sample: [sampledMessage('one')],
  raters: [],
  findings: [],
  createdAt: start,
  ...changes,
});

export const sampleChannel = (id: string, changes: Partial<InventoryChannel> = {}): InventoryChannel => ({
  tenantId,
  workspaceId,
  id,
  name: `Channel ${id}`,
  kind: 'email',
  purpose: 'What changes this month',
  owner: 'Mia',
  audience: { kind: 'everyone' },
  frequency: 'monthly',
  ...changes,
});
