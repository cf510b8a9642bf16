import type { ResponseStore } from '#core/response/response-store';
import type { WaveResponse } from '#core/response/wave-response';
import {
  allOf,
  busyMachineMilliseconds,
  completeResponse,
  injectedTenant,
  newWaveRef,
  samplePid,
  sampleResponse,
} from './samples';

const digits = [...'0123456789abcdef'];

/** Enough for more than one page in one bucket, and for many batches. */
const manyPeople = 1100;

const pidsOf = (responses: readonly { readonly pid: string }[]): string[] => responses.map(({ pid }) => pid).sort();

const describeKeeping = (make: () => ResponseStore): void => {
  test('finds what was put, whole, in its wave only', async () => {
    const store = make();
    const ref = newWaveRef();
    const response = sampleResponse(samplePid('a'));
    expect(await store.find(ref, response.pid)).toBeNull();
    await store.put(ref, response);
    expect(await store.find(ref, response.pid)).toEqual(response);
    expect(await store.find({ ...ref, waveId: 'wave-2' }, response.pid)).toBeNull();
    expect(await allOf(store.pages({ ...ref, waveId: 'wave-2' }))).toEqual([]);
    expect(await allOf(store.pages({ ...ref, tenantId: injectedTenant }))).toEqual([]);
  });

  test('keeps an atom, and lets go of it again', async () => {
    const store = make();
    const ref = newWaveRef();
    const pid = samplePid('a');
    await store.put(ref, completeResponse(pid, 'North|sponsor'));
    expect(await store.find(ref, pid)).toEqual(completeResponse(pid, 'North|sponsor'));
    await store.put(ref, completeResponse(pid));
    expect(await store.find(ref, pid)).toEqual(completeResponse(pid));
  });

  test('replaces an earlier answer of the same person wholly', async () => {
    const store = make();
    const ref = newWaveRef();
    await store.put(ref, sampleResponse(samplePid('a')));
    await store.put(ref, completeResponse(samplePid('a')));
    expect(await allOf(store.pages(ref))).toEqual([completeResponse(samplePid('a'))]);
    expect(await store.count(ref)).toBe(1);
    await store.put(ref, sampleResponse(samplePid('a')));
    expect(await store.count(ref)).toBe(0);
  });
};

const describeMerging = (make: () => ResponseStore): void => {
  const adding =
    (pid: string, id: 'V1' | 'CSAT' | 'T1') =>
    (current: WaveResponse | null): WaveResponse => {
      const before = current ?? completeResponse(pid);
      return { ...before, answers: { ...before.answers, ratings: { ...before.answers.ratings, [id]: 7 } } };
    };

  test('merges into nothing, and then into what is there', async () => {
    const store = make();
    const ref = newWaveRef();
    const pid = samplePid('b');
    const seen: (WaveResponse | null)[] = [];
    const merge = (id: 'V1' | 'CSAT') =>
      store.merge(ref, pid, (current) => {
        seen.push(current);
        return adding(pid, id)(current);
      });
    await merge('V1');
    await merge('CSAT');
    const first = { ...completeResponse(pid), answers: { ...completeResponse(pid).answers, ratings: { V1: 7 } } };
    expect(seen).toEqual([null, first]);
    expect((await store.find(ref, pid))?.answers.ratings).toEqual({ V1: 7, CSAT: 7 });
  });

  test('loses nothing when cards come in at the same moment', async () => {
    const store = make();
    const ref = newWaveRef();
    const pid = samplePid('b');
    await Promise.all((['V1', 'CSAT', 'T1'] as const).map((id) => store.merge(ref, pid, adding(pid, id))));
    expect((await store.find(ref, pid))?.answers.ratings).toEqual({ V1: 7, CSAT: 7, T1: 7 });
  });

  test('stores nothing when what there is cannot be changed', async () => {
    const store = make();
    const ref = newWaveRef();
    const refuse = (): never => {
      throw new Error('planted');
    };
    await expect(store.merge(ref, samplePid('b'), refuse)).rejects.toThrow('planted');
    expect(await store.find(ref, samplePid('b'))).toBeNull();
  });
};

const describeWhole = (make: () => ResponseStore): void => {
  test('gives everybody page by page, and counts those who answered', async () => {
    const store = make();
    const ref = newWaveRef();
    expect(await store.count(ref)).toBe(0);
    const complete = digits.flatMap((digit) => [samplePid(digit, 1), samplePid(digit, 2)]);
    const partial = digits.map((digit) => samplePid(digit, 3));
    await Promise.all(complete.map((pid) => store.put(ref, completeResponse(pid))));
    await Promise.all(partial.map((pid) => store.put(ref, sampleResponse(pid))));
    expect(pidsOf(await allOf(store.pages(ref)))).toEqual([...complete, ...partial].sort());
    expect(await store.count(ref)).toBe(complete.length);
  });

  test('removes one response, once', async () => {
    const store = make();
    const ref = newWaveRef();
    for (const digit of 'ab') await store.put(ref, completeResponse(samplePid(digit)));
    expect([await store.remove(ref, samplePid('a')), await store.remove(ref, samplePid('a'))]).toEqual([true, false]);
    expect(pidsOf(await allOf(store.pages(ref)))).toEqual([samplePid('b')]);
  });

  test('removes every response of one wave and none of another', async () => {
    const store = make();
    const [ref, other] = [newWaveRef(), newWaveRef()];
    for (const digit of digits) await store.put(ref, completeResponse(samplePid(digit)));
    await store.put(other, completeResponse(samplePid('a')));
    expect(await store.removeAll(ref)).toBe(digits.length);
    expect(await allOf(store.pages(ref))).toEqual([]);
    expect(await allOf(store.pages(other))).toHaveLength(1);
    expect(await store.removeAll(ref)).toBe(0);
  });
};

const describeRewriting = (make: () => ResponseStore): void => {
  test('writes every response again as arranged, bucket by bucket', async () => {
    const store = make();
    const ref = newWaveRef();
    const responses = [...'f07'].flatMap((digit) => [
      completeResponse(samplePid(digit, 1)),
      sampleResponse(samplePid(digit, 2)),
    ]);
    for (const response of responses) await store.put(ref, response);
    const buckets: string[][] = [];
    await store.rewrite(ref, (bucket) => {
      if (bucket.length > 0) buckets.push(pidsOf(bucket));
      return bucket.map((response) => ({ ...response, atom: 'North' })).reverse();
    });
    expect(buckets.sort()).toEqual([...'07f'].map((digit) => [samplePid(digit, 1), samplePid(digit, 2)]));
    for (const response of responses) {
      expect(await store.find(ref, response.pid)).toEqual({ ...response, atom: 'North' });
    }
    expect(await store.count(ref)).toBe(3);
  });

  test('leaves alone what is left out, and a wave without answers', async () => {
    const store = make();
    const ref = newWaveRef();
    await store.rewrite(ref, (bucket) => bucket);
    await store.put(ref, completeResponse(samplePid('a')));
    await store.rewrite(ref, () => []);
    expect(await store.find(ref, samplePid('a'))).toEqual(completeResponse(samplePid('a')));
  });

  test(
    'gives and rewrites more than one page of one bucket',
    async () => {
      const store = make();
      const ref = newWaveRef();
      const pids = Array.from({ length: manyPeople }, (_, index) => samplePid('a', index));
      for (let start = 0; start < manyPeople; start += 100) {
        await Promise.all(pids.slice(start, start + 100).map((pid) => store.put(ref, completeResponse(pid))));
      }
      await store.rewrite(ref, (bucket) => bucket.map((response) => ({ ...response, atom: 'all' })));
      const pages: number[] = [];
      const stored: WaveResponse[] = [];
      for await (const page of store.pages(ref)) {
        pages.push(page.length);
        stored.push(...page);
      }
      expect(Math.max(...pages)).toBeLessThan(manyPeople);
      expect(pidsOf(stored)).toEqual(pids);
      expect(stored.every(({ atom }) => atom === 'all')).toBe(true);
    },
    busyMachineMilliseconds,
  );
};

/** What every ResponseStore must do. */
export const describeResponseStore = (name: string, make: () => ResponseStore): void => {
  describe(`ResponseStore: ${name}`, () => {
    describeKeeping(make);
    describeMerging(make);
    describeWhole(make);
    describeRewriting(make);
  });
};
