import type { WrittenFinding } from '#core/communication-audit/change-findings';
import type { WrittenChannel } from '#core/communication-audit/channel-inventory';
import { sampleRatings } from '../../core/abcde/sample-check';
import { sampleCommunication } from '../../core/communication/sample-communication';
import {
  sampleAudit,
  sampleChannel,
  sampledMessage,
  sampleFinding,
  sampleRater,
} from '../../core/communication-audit/sample-audit';
import type { Call } from './call';
import type { World } from './world';

export const newFinding: WrittenFinding = {
  letter: 'content',
  text: 'The point comes late.',
  action: { title: 'Write the point first', ownerId: 'mia', due: '2026-12-15' },
};

export const newChannel: WrittenChannel = {
  name: 'Newsletter',
  kind: 'email',
  purpose: '',
  owner: '',
  audience: { kind: 'everyone' },
  frequency: 'monthly',
};

const rated = { quarter: '2026-Q3', communicationId: 'rated-one' };
const finding = { quarter: '2026-Q2', findingId: 'one' };

/** A call of each route of the communications audit and the channel inventory that succeeds for whoever may make it. */
export const communicationAuditCalls = {
  listCommunicationAudits: { status: 200 },
  beginCommunicationAudit: { status: 201, call: { body: { quarter: '2026-Q4' } } },
  getCommunicationAudit: { status: 200, call: { params: { quarter: '2026-Q3' } } },
  removeCommunicationAudit: { status: 200, call: { params: { quarter: '2026-Q3' } } },
  takeAuditSeat: { status: 200, call: { params: { quarter: '2026-Q3' } } },
  leaveAuditSeat: { status: 200, call: { params: { quarter: '2026-Q3', seat: '1' } } },
  rateAuditedMessage: { status: 200, call: { params: rated, body: { ratings: { audience: 3 }, note: '' } } },
  finishAuditRating: { status: 200, call: { params: { quarter: '2026-Q3' } } },
  addAuditFinding: { status: 201, call: { params: { quarter: '2026-Q2' }, body: newFinding } },
  changeAuditFinding: { status: 200, call: { params: finding, body: newFinding } },
  removeAuditFinding: { status: 200, call: { params: finding } },
  getCommunicationAuditCsv: { status: 200, call: { params: { quarter: '2026-Q2' } } },
  getCommunicationAuditXlsx: { status: 200, call: { params: { quarter: '2026-Q2' } } },
  listChannels: { status: 200 },
  addChannel: { status: 201, call: { body: newChannel } },
  changeChannel: { status: 200, call: { params: { channelId: 'one' }, body: newChannel } },
  removeChannel: { status: 200, call: { params: { channelId: 'one' } } },
} as const satisfies Record<string, { readonly status: number; readonly call?: Partial<Call> }>;

/** Puts an audit that Mia rates in, one that is finished, and a channel into the workspace w-pmo. */
export const fillCommunicationAudits = async ({ stores }: World): Promise<void> => {
  const home = { tenantId: 'tenant-home', workspaceId: 'w-pmo' };
  const sent = { state: 'sent', sentBy: 'elsewhere', sentAt: '2026-08-20T09:00:00.000Z' } as const;
  await stores.communications.add(sampleCommunication('rated-one', { ...home, authorId: 'otto', ...sent }));
  const ratings = { 'rated-one': sampleRatings() };
  const whole = { finishedAt: '2026-11-21T09:00:00.000Z' };
  const sample = [sampledMessage('rated-one')];
  await stores.communicationAudits.add(
    sampleAudit({ ...home, quarter: '2026-Q3', sample, raters: [sampleRater(1, 'mia', ratings)] }),
  );
  await stores.communicationAudits.add(
    sampleAudit({
      ...home,
      quarter: '2026-Q2',
      sample,
      raters: [sampleRater(1, 'mia', ratings, whole), sampleRater(2, 'lea', ratings, whole)],
      findings: [sampleFinding('one')],
    }),
  );
  await stores.channelInventory.add(sampleChannel('one', home));
};
