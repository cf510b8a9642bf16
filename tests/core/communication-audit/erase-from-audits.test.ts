import { eraseFromAudits } from '#core/communication-audit/erase-from-audits';
import { makeMemoryCommunicationAuditStore } from '../../support/memory/memory-communication-audit-store';
import { sampleRatings } from '../abcde/sample-check';
import { tenantId, workspaceId } from '../samples';
import { sampleAudit, sampleFinding, sampleRater } from './sample-audit';

const ref = { tenantId, workspaceId };
const ratings = { one: sampleRatings() };
const whole = { finishedAt: '2026-11-21T09:00:00.000Z' };

test('whoever is erased is named in no audit: what they finished stays, a seat they have is free, an action is nobody’s', async () => {
  const audits = makeMemoryCommunicationAuditStore();
  const lea = sampleRater(2, 'lea', ratings, whole);
  const finished = sampleAudit({
    raters: [sampleRater(1, 'mia', ratings, whole), lea],
    findings: [sampleFinding('f')],
  });
  const underWay = sampleAudit({ quarter: '2026-Q3', raters: [sampleRater(1, 'mia', ratings), lea] });
  for (const audit of [finished, underWay]) await audits.add(audit);
  await eraseFromAudits(audits, ref, 'mia');
  await eraseFromAudits(audits, ref, 'mia');
  const [left, open] = await audits.list(ref);
  expect(JSON.stringify([left, open])).not.toMatch(/mia/i);
  expect(left?.raters).toEqual([{ ...sampleRater(1, 'mia', ratings, whole), userId: null, name: '' }, lea]);
  expect(left?.findings[0]?.action).toMatchObject({ ownerId: null, ownerName: '', title: 'Settle when we send' });
  expect(open?.raters).toEqual([lea]);
});
