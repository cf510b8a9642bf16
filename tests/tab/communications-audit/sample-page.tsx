import { auditResultOf } from '#core/communication-audit/audit-result';
import type { AuditView, MessageToRate } from '#core/communication-audit/audit-view';
import type { ChannelView, ExperienceView } from '#core/contract/channel-inventory';
import { aspects } from '#core/kernel/aspect';
import { CommunicationsAuditPage } from '../../../tab/communications-audit/communications-audit-page';
import { sampleRatings } from '../../core/abcde/sample-check';
import {
  sampleAudit,
  sampleChannel,
  sampledMessage,
  sampleFinding,
  sampleRater,
} from '../../core/communication-audit/sample-audit';
import { renderInWorkspace, workspacePath } from '../support/render-in-workspace';

export const path = `${workspacePath}/communication-audits`;
export const onePath = `${path}/2026-Q4`;

export const message = (id: string, changes: Partial<MessageToRate> = {}): MessageToRate => ({
  communicationId: id,
  purpose: `About ${id}`,
  channel: 'email',
  sentAt: '2026-11-20T09:00:00.000Z',
  message: {
    text: 'Please approve the new dates by Friday.',
    audience: { kind: 'segment', attribute: 'Division', value: 'Sales' },
    successMeasure: 'Nine of ten approve',
    reviewOn: '2026-12-01',
    outcome: { reached: 'partly', lesson: 'Ask earlier' },
  },
  rating: { ratings: {}, note: '' },
  ...changes,
});

export const rating: AuditView = {
  quarter: '2026-Q4',
  createdAt: '2026-11-21T09:00:00.000Z',
  sent: 30,
  sampled: 2,
  seats: [{ seat: 1, name: 'Mia', isMine: true, isFinished: false }],
  isFinished: false,
  mine: [message('one'), message('two')],
  result: null,
  findings: [],
};

const summary = ({ mine: _mine, result: _result, findings: _findings, ...rest }: AuditView) => rest;

const whole = { finishedAt: '2026-11-21T09:00:00.000Z' };
const finishedAudit = sampleAudit({
  sample: ['one', 'two'].map((id) => sampledMessage(id)),
  raters: [
    sampleRater(1, 'mia', { one: sampleRatings(), two: sampleRatings({ audience: 1 }) }, whole),
    sampleRater(2, 'lea', { one: sampleRatings(), two: sampleRatings({ audience: 5 }) }, whole),
  ],
});
export const finished: AuditView = {
  ...rating,
  seats: [
    { seat: 1, name: 'Mia', isMine: true, isFinished: true },
    { seat: 2, name: 'Lea', isMine: false, isFinished: true },
  ],
  isFinished: true,
  mine: null,
  result: auditResultOf(finishedAudit),
  findings: [sampleFinding('f1')],
};

export const nothingAsked: readonly ExperienceView[] = aspects.map((aspect) => ({ aspect, released: null }));

export const channelView = (id: string, changes: Partial<ChannelView>): ChannelView => {
  const { tenantId: _tenantId, workspaceId: _workspaceId, ...channel } = sampleChannel(id);
  return { ...channel, reach: 0, also: [], ...changes };
};

export const show = (audit: AuditView, answers: Readonly<Record<string, unknown>> = {}, locale = 'en-GB') =>
  renderInWorkspace(<CommunicationsAuditPage onBack={() => undefined} />, {
    locale,
    answers: {
      [`GET ${path}`]: { audits: [summary(audit)], quarters: [{ quarter: '2026-Q3', sent: 7 }] },
      [`GET ${onePath}`]: { audit },
      [`GET ${workspacePath}/channels`]: { channels: [], registered: 8, reachedByNone: 8, experience: nothingAsked },
      [`GET ${workspacePath}/team`]: {
        members: [{ userId: 'mia', name: 'Mia' }],
        leads: [],
        mayTakeOver: false,
      },
      ...answers,
    },
  });
