import { longestMessage } from '#core/abcde/draft';
import type { Communication } from '#core/communication/communication';
import { communicationRefOf } from '#core/communication/communication';
import type { CommunicationStore } from '#core/communication/communication-store';
import type { WorkspaceRef } from '#core/workspace/workspace';
import { sampleCommunication } from '../../core/communication/sample-communication';
import { injectedTenant, newTenant, oddText } from './samples';

/** Everything that a communication may say, at its longest. */
const fullCommunication = (ref: WorkspaceRef): Communication => ({
  ...sampleCommunication('full', ref),
  text: `${'€'.repeat(longestMessage - oddText.length - 1)}${oddText.trim()}`,
  audience: {
    kind: 'people',
    userIds: Array.from({ length: 2000 }, (_, index) => `person-${index}-${'x'.repeat(40)}`),
  },
  sendAt: '2026-12-01T09:00:00.000Z',
  successMeasure: oddText.trim(),
  reviewOn: '2026-12-15',
  overrideReason: oddText.trim(),
  state: 'sent',
  sentBy: 'bot',
  sentAt: '2026-12-01T09:00:00.000Z',
  messageWaveId: 'wave-1',
  audienceWaveId: 'wave-2',
  reviewAskedAt: '2026-12-15T09:00:00.000Z',
  outcome: { reached: 'partly', lesson: oddText.trim() },
});

/** What every CommunicationStore must do. */
export const describeCommunicationStore = (name: string, make: () => CommunicationStore): void => {
  describe(`CommunicationStore: ${name}`, () => {
    const newRef = (): WorkspaceRef => ({ tenantId: newTenant(), workspaceId: 'team-1' });

    test('finds a communication as it was added, and nothing else', async () => {
      const store = make();
      const ref = newRef();
      const [empty, full] = [sampleCommunication('empty', ref), fullCommunication(ref)];
      expect(await store.add(empty)).toBe('written');
      expect(await store.add(full)).toBe('written');
      expect((await store.find(communicationRefOf(empty)))?.value).toEqual(empty);
      expect((await store.find(communicationRefOf(full)))?.value).toEqual(full);
      expect(await store.find({ ...ref, communicationId: 'other' })).toBeNull();
      expect(await store.find({ ...ref, workspaceId: 'team-2', communicationId: 'full' })).toBeNull();
      expect(await store.find({ ...ref, tenantId: injectedTenant, communicationId: 'full' })).toBeNull();
    });

    test('adds none of an id that is there', async () => {
      const store = make();
      const one = sampleCommunication('one', newRef());
      await store.add(one);
      expect(await store.add({ ...one, purpose: 'Other' })).toBe('conflict');
      expect((await store.find(communicationRefOf(one)))?.value).toEqual(one);
    });

    test('lists those of a workspace, newest first', async () => {
      const store = make();
      const ref = newRef();
      for (const [id, createdAt] of [
        ['b', '2026-11-02T09:00:00.000Z'],
        ['c', '2026-11-01T09:00:00.000Z'],
        ['a', '2026-11-03T09:00:00.000Z'],
      ] as const) {
        await store.add(sampleCommunication(id, { ...ref, createdAt }));
      }
      await store.add(sampleCommunication('others', { ...ref, workspaceId: 'team-2' }));
      expect((await store.list(ref)).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
      expect(await store.list({ ...ref, tenantId: injectedTenant })).toEqual([]);
    });

    test('removes those that were created before a time', async () => {
      const store = make();
      const ref = newRef();
      const other = { ...ref, workspaceId: 'team-2' };
      const old = { createdAt: '2026-11-01T08:59:59.999Z' };
      await store.add(sampleCommunication('old', { ...ref, ...old }));
      await store.add(sampleCommunication('young', { ...ref, createdAt: '2026-11-01T09:00:00.000Z' }));
      await store.add(sampleCommunication('old', { ...other, ...old }));
      expect(await store.removeBefore(ref, '2026-11-01T09:00:00.000Z')).toBe(1);
      expect((await store.list(ref)).map(({ id }) => id)).toEqual(['young']);
      expect(await store.list(other)).toHaveLength(1);
      expect(await store.removeBefore(ref, '2026-11-01T09:00:00.000Z')).toBe(0);
    });

    test('replaces and removes what did not change since it was read', async () => {
      const store = make();
      const one = sampleCommunication('one', newRef());
      const ref = communicationRefOf(one);
      await store.add(one);
      const first = (await store.find(ref))?.version ?? '';
      expect(await store.replace({ ...one, purpose: 'Second' }, first)).toBe('written');
      expect(await store.replace({ ...one, purpose: 'Third' }, first)).toBe('conflict');
      expect(await store.remove(ref, first)).toBe('conflict');
      const second = await store.find(ref);
      expect(second?.value.purpose).toBe('Second');
      expect(await store.remove(ref, second?.version ?? '')).toBe('written');
      expect(await store.find(ref)).toBeNull();
      expect(await store.remove(ref, second?.version ?? '')).toBe('conflict');
      expect(await store.replace(one, second?.version ?? '')).toBe('conflict');
    });
  });
};
