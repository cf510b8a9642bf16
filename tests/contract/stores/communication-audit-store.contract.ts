import { letters } from '#core/abcde/letter';
import { auditRefOf, type CommunicationAudit, longestNote } from '#core/communication-audit/communication-audit';
import type { CommunicationAuditStore } from '#core/communication-audit/communication-audit-store';
import type { WorkspaceRef } from '#core/workspace/workspace';
import { sampleRatings } from '../../core/abcde/sample-check';
import { sampleAudit, sampledMessage, sampleFinding, sampleRater } from '../../core/communication-audit/sample-audit';
import { injectedTenant, newTenant, oddText } from './samples';

/** Twenty messages with the longest notes of both raters, and as many findings as there may be. */
const fullAudit = (ref: WorkspaceRef): CommunicationAudit => {
  const ids = Array.from({ length: 20 }, (_, index) => `message-${index}`);
  const rated = Object.fromEntries(ids.map((id) => [id, sampleRatings()]));
  const note = `${'€'.repeat(longestNote - oddText.length)}${oddText.trim()}`;
  const noted = (seat: 1 | 2) => {
    const rater = sampleRater(seat, `rater-${seat}`, rated, { finishedAt: '2026-11-22T09:00:00.000Z' });
    return { ...rater, rated: Object.fromEntries(ids.map((id) => [id, { ratings: sampleRatings(), note }])) };
  };
  return sampleAudit({
    ...ref,
    quarter: '2026-Q3',
    sent: 100,
    sample: ids.map((id) => sampledMessage(id, { purpose: oddText.trim().slice(0, 100), ownOf: [2] })),
    raters: [noted(1), { ...noted(2), userId: null, name: '' }],
    findings: Array.from({ length: 50 }, (_, index) =>
      sampleFinding(`finding-${index}`, { letter: letters[index % 5] ?? null, text: 'ü'.repeat(1000) }),
    ),
  });
};

/** What every CommunicationAuditStore must do. */
export const describeCommunicationAuditStore = (name: string, make: () => CommunicationAuditStore): void => {
  describe(`CommunicationAuditStore: ${name}`, () => {
    const newRef = (): WorkspaceRef => ({ tenantId: newTenant(), workspaceId: 'team-1' });

    test('finds an audit as it was added, and nothing else', async () => {
      const store = make();
      const ref = newRef();
      const [empty, full] = [sampleAudit({ ...ref, sample: [] }), fullAudit(ref)];
      expect(await store.add(empty)).toBe('written');
      expect(await store.add(full)).toBe('written');
      expect((await store.find(auditRefOf(empty)))?.value).toEqual(empty);
      expect((await store.find(auditRefOf(full)))?.value).toEqual(full);
      expect(await store.find({ ...ref, quarter: '2025-Q1' })).toBeNull();
      expect(await store.find({ ...ref, workspaceId: 'team-2', quarter: full.quarter })).toBeNull();
      expect(await store.find({ ...ref, tenantId: injectedTenant, quarter: full.quarter })).toBeNull();
    });

    test('adds none of a quarter that has one', async () => {
      const store = make();
      const one = sampleAudit(newRef());
      await store.add(one);
      expect(await store.add({ ...one, sent: 9 })).toBe('conflict');
      expect((await store.find(auditRefOf(one)))?.value).toEqual(one);
    });

    test('lists those of a workspace, newest quarter first', async () => {
      const store = make();
      const ref = newRef();
      for (const quarter of ['2026-Q1', '2025-Q4', '2026-Q3']) await store.add(sampleAudit({ ...ref, quarter }));
      await store.add(sampleAudit({ ...ref, workspaceId: 'team-2' }));
      expect((await store.list(ref)).map(({ quarter }) => quarter)).toEqual(['2026-Q3', '2026-Q1', '2025-Q4']);
      expect(await store.list({ ...ref, tenantId: injectedTenant })).toEqual([]);
    });

    test('removes what was begun before a time, in its workspace alone', async () => {
      const store = make();
      const ref = newRef();
      const old = { createdAt: '2026-10-31T23:59:59.999Z' };
      await store.add(sampleAudit({ ...ref, ...old, quarter: '2026-Q2' }));
      await store.add(sampleAudit({ ...ref, quarter: '2026-Q3', createdAt: '2026-11-01T09:00:00.000Z' }));
      await store.add(sampleAudit({ ...ref, ...old, workspaceId: 'team-2' }));
      expect(await store.removeBefore(ref, '2026-11-01T09:00:00.000Z')).toBe(1);
      expect((await store.list(ref)).map(({ quarter }) => quarter)).toEqual(['2026-Q3']);
      expect(await store.list({ ...ref, workspaceId: 'team-2' })).toHaveLength(1);
    });

    test('replaces and removes what did not change since it was read', async () => {
      const store = make();
      const one = sampleAudit(newRef());
      const ref = auditRefOf(one);
      await store.add(one);
      const first = (await store.find(ref))?.version ?? '';
      expect(await store.replace({ ...one, sent: 2 }, first)).toBe('written');
      expect(await store.replace({ ...one, sent: 3 }, first)).toBe('conflict');
      expect(await store.remove(ref, first)).toBe('conflict');
      const second = await store.find(ref);
      expect(second?.value.sent).toBe(2);
      expect(await store.remove(ref, second?.version ?? '')).toBe('written');
      expect(await store.find(ref)).toBeNull();
      expect(await store.replace(one, second?.version ?? '')).toBe('conflict');
    });
  });
};
