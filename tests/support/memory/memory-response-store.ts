import type { ResponseStore } from '#core/response/response-store';
import type { WaveResponse } from '#core/response/wave-response';
import type { WaveRef } from '#core/wave/wave';
import { keyOf } from './versioned-rows';

/** Answers in memory. */
export const makeMemoryResponseStore = (isComplete: (response: WaveResponse) => boolean): ResponseStore => {
  const waves = new Map<string, Map<string, WaveResponse>>();
  const rowsOf = (ref: WaveRef): Map<string, WaveResponse> => {
    const key = keyOf(ref.tenantId, ref.workspaceId, ref.waveId);
    const rows = waves.get(key) ?? new Map<string, WaveResponse>();
    waves.set(key, rows);
    return rows;
  };
  const put = (ref: WaveRef, { pid, answers }: WaveResponse): void => {
    rowsOf(ref).set(pid, structuredClone({ pid, answers }));
  };
  return {
    async put(ref, response) {
      put(ref, response);
    },
    async find(ref, pid) {
      return structuredClone(rowsOf(ref).get(pid) ?? null);
    },
    async list(ref) {
      return structuredClone([...rowsOf(ref).values()]);
    },
    async count(ref) {
      return [...rowsOf(ref).values()].filter(isComplete).length;
    },
    async removeAll(ref) {
      rowsOf(ref).clear();
    },
    async rewrite(ref, responses) {
      for (const response of responses) put(ref, response);
    },
  };
};
