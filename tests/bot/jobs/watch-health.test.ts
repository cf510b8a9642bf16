import type { HealthFinding } from '#core/health/health';
import { makeHealthWatch } from '../../../bot/jobs/watch-health';

const minute = 60_000;

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

test('a problem is written down once when it begins, in words, and once when it has ended', async () => {
  let findings: HealthFinding[] = [];
  const written: object[] = [];
  const note = (entry: object) => void written.push(entry);
  const checkHealth = async () => ({ checkedAt: '2026-11-22T09:00:00.000Z', findings });
  const watch = makeHealthWatch({ checkHealth, tenantId: 't', log: { warn: note, info: note } as never });
  watch.start();
  await jest.advanceTimersByTimeAsync(2 * minute);
  expect(written).toEqual([]);
  findings = [{ subject: 'clock', problem: { kind: 'clock-off', seconds: 90 } }];
  await jest.advanceTimersByTimeAsync(minute);
  findings = [{ subject: 'clock', problem: { kind: 'clock-off', seconds: 95 } }];
  await jest.advanceTimersByTimeAsync(3 * minute);
  expect(written).toEqual([
    {
      event: 'health.began',
      kind: 'clock-off',
      words: expect.stringMatching(/^The clock of the server is 90 seconds off/),
    },
  ]);
  findings = [{ subject: 'clock', problem: null }];
  await jest.advanceTimersByTimeAsync(2 * minute);
  expect(written.slice(1)).toEqual([{ event: 'health.ended', kind: 'clock-off' }]);
  watch.stop();
  findings = [{ subject: 'storage', problem: { kind: 'storage-unreachable' } }];
  await jest.advanceTimersByTimeAsync(5 * minute);
  expect(written).toHaveLength(2);
});
