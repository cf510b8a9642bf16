import type { ResponseStore } from '#core/response/response-store';
import { completeResponse, injectedTenant, newWaveRef, samplePid, sampleResponse } from './samples';

const digits = [...'0123456789abcdef'];

const pidsOf = (responses: readonly { readonly pid: string }[]): string[] => responses.map(({ pid }) => pid).sort();

/** What every ResponseStore must do; a complete response is one that rates the value (`ratesValue`). */
export const describeResponseStore = (name: string, make: () => ResponseStore): void => {
  describe(`ResponseStore: ${name}`, () => {
    test('finds what was put, whole, in its wave only', async () => {
      const store = make();
      const ref = newWaveRef();
      const response = sampleResponse(samplePid('a'));
      expect(await store.find(ref, response.pid)).toBeNull();
      await store.put(ref, response);
      expect(await store.find(ref, response.pid)).toEqual(response);
      expect(await store.find({ ...ref, waveId: 'wave-2' }, response.pid)).toBeNull();
      expect(await store.list({ ...ref, waveId: 'wave-2' })).toEqual([]);
      expect(await store.list({ ...ref, tenantId: injectedTenant })).toEqual([]);
    });

    test('replaces an earlier answer of the same person wholly', async () => {
      const store = make();
      const ref = newWaveRef();
      await store.put(ref, sampleResponse(samplePid('a')));
      await store.put(ref, completeResponse(samplePid('a')));
      expect(await store.list(ref)).toEqual([completeResponse(samplePid('a'))]);
      expect(await store.count(ref)).toBe(1);
      await store.put(ref, sampleResponse(samplePid('a')));
      expect(await store.count(ref)).toBe(0);
    });

    test('lists everybody and counts those who answered', async () => {
      const store = make();
      const ref = newWaveRef();
      expect(await store.count(ref)).toBe(0);
      const complete = digits.flatMap((digit) => [samplePid(digit, 1), samplePid(digit, 2)]);
      const partial = digits.map((digit) => samplePid(digit, 3));
      await Promise.all(complete.map((pid) => store.put(ref, completeResponse(pid))));
      await Promise.all(partial.map((pid) => store.put(ref, sampleResponse(pid))));
      expect(pidsOf(await store.list(ref))).toEqual([...complete, ...partial].sort());
      expect(await store.count(ref)).toBe(complete.length);
    });

    test('removes every response of one wave and none of another', async () => {
      const store = make();
      const [ref, other] = [newWaveRef(), newWaveRef()];
      for (const digit of digits) await store.put(ref, completeResponse(samplePid(digit)));
      await store.put(other, completeResponse(samplePid('a')));
      await store.removeAll(ref);
      expect(await store.list(ref)).toEqual([]);
      expect(await store.list(other)).toHaveLength(1);
      await store.removeAll(ref);
    });

    test('writes responses again without changing them', async () => {
      const store = make();
      const ref = newWaveRef();
      const responses = [
        sampleResponse(samplePid('f')),
        completeResponse(samplePid('0')),
        sampleResponse(samplePid('7')),
      ];
      for (const response of responses) await store.put(ref, response);
      await store.rewrite(ref, [...responses].reverse());
      for (const response of responses) expect(await store.find(ref, response.pid)).toEqual(response);
      expect(await store.list(ref)).toHaveLength(responses.length);
      expect(await store.count(ref)).toBe(1);
      await store.rewrite(ref, []);
    });
  });
};
