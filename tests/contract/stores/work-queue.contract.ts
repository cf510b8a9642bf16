import type { DeliveryWork, WorkQueue } from '#core/delivery/outbox/work-queue';
import { busyMachineMilliseconds, newWaveRef, oddIds } from './samples';

/** One queue as two processes see it, and time that passes. */
export type SharedQueue = {
  readonly one: WorkQueue;
  readonly other: WorkQueue;
  readonly pass: (milliseconds: number) => Promise<void>;
};

/** The service counts in whole seconds. */
const short = 1_000;
const afterShort = 1_300;
const long = 60_000;

export const sampleWork = (changes: Partial<DeliveryWork> = {}): DeliveryWork => ({
  ...newWaveRef(),
  kind: 'send',
  bucket: 'a',
  microPulse: 1,
  ...changes,
});

/** What every WorkQueue must do. */
export const describeWorkQueue = (name: string, make: () => Promise<SharedQueue>): void => {
  describe(`WorkQueue: ${name}`, () => {
    jest.setTimeout(busyMachineMilliseconds);

    test('gives out what was put, whole, each piece once, and at most so many', async () => {
      const { one, other } = await make();
      const all = oddIds.map((workspaceId, index) =>
        sampleWork({
          workspaceId,
          kind: index % 2 === 0 ? 'send' : 'remind',
          bucket: String(index),
          microPulse: index + 1,
        }),
      );
      expect(await one.take(4, long)).toEqual([]);
      await one.put(all);
      const first = await one.take(3, long);
      expect(first).toHaveLength(3);
      const rest = await other.take(30, long);
      expect([...first, ...rest].map(({ work }) => work.microPulse).sort()).toEqual(
        all.map(({ microPulse }) => microPulse),
      );
      for (const { work, failures } of [...first, ...rest]) {
        expect(work).toEqual(all[work.microPulse - 1]);
        expect(failures).toBe(0);
      }
      await one.put([]);
      expect(await one.take(4, long)).toEqual([]);
    });

    test('hides what is in hand for its time, then gives it out again and counts the failures', async () => {
      const { one, other, pass } = await make();
      await one.put([sampleWork()]);
      for (let failures = 0; failures < 3; failures += 1) {
        const [taken] = await other.take(1, short);
        expect(taken?.failures).toBe(failures);
        expect(await one.take(1, short)).toEqual([]);
        await pass(afterShort);
      }
    });

    test('hides what was put back until its time, and forgets the failures before', async () => {
      const { one, other, pass } = await make();
      await one.put([sampleWork()]);
      await one.take(1, short);
      await pass(afterShort);
      const [failed] = await one.take(1, long);
      expect(failed?.failures).toBe(1);
      if (failed) await one.putBack(failed, short);
      expect(await other.take(1, long)).toEqual([]);
      await pass(afterShort);
      const [again] = await other.take(1, long);
      expect(again).toMatchObject({ id: failed?.id, work: failed?.work, failures: 0 });
      if (again) await other.putBack(again, 0);
      expect((await one.take(1, short))[0]?.failures).toBe(0);
      await pass(afterShort);
      expect((await one.take(1, long))[0]?.failures).toBe(1);
    });

    test('never gives out again what is done; saying so twice is fine', async () => {
      const { one, pass } = await make();
      await one.put([sampleWork()]);
      const [taken] = await one.take(1, short);
      if (!taken) throw new Error('nothing taken');
      await one.done(taken);
      await one.done(taken);
      await one.putBack(taken, 0);
      await pass(afterShort);
      expect(await one.take(1, short)).toEqual([]);
    });

    test.each(['done', 'putBack'] as const)(
      'what somebody else took meanwhile is theirs: %s of the first is lost quietly',
      async (method) => {
        const { one, other, pass } = await make();
        await one.put([sampleWork()]);
        const [late] = await one.take(1, short);
        await pass(afterShort);
        const [theirs] = await other.take(1, long);
        if (!late || !theirs) throw new Error('nothing taken');
        expect(theirs.id).toBe(late.id);
        await one[method](late, 0);
        expect(await one.take(1, long)).toEqual([]);
        await other.putBack(theirs, 0);
        expect(await one.take(1, long)).toMatchObject([{ id: late.id }]);
      },
    );

    test('sets aside what failed too often, for somebody to look at', async () => {
      const { one, other, pass } = await make();
      const work = sampleWork({ kind: 'remind', microPulse: 3 });
      await one.put([work]);
      const [taken] = await one.take(1, short);
      if (!taken) throw new Error('nothing taken');
      expect(await other.listSetAside()).toEqual([]);
      await one.setAside(taken);
      await pass(afterShort);
      expect(await one.take(1, short)).toEqual([]);
      const [aside, ...others] = await other.listSetAside();
      expect(others).toEqual([]);
      expect(aside?.work).toEqual(work);
      expect(Date.parse(aside?.at ?? '')).not.toBeNaN();
    });
  });
};
