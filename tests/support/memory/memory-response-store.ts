import type { ResponseStore } from '#core/response/response-store';
import type { WaveResponse } from '#core/response/wave-response';
import type { WaveRef } from '#core/wave/wave';
import { keyOf } from './versioned-rows';

/** So few rows a page that tests with a handful of people see more than one. */
const rowsInPage = 10;

/** Answers in memory. */
export const makeMemoryResponseStore = (): ResponseStore => {
  const waves = new Map<string, Map<string, WaveResponse>>();
  const rowsOf = (ref: WaveRef): Map<string, WaveResponse> => {
    const key = keyOf(ref.tenantId, ref.workspaceId, ref.waveId);
    const rows = waves.get(key) ?? new Map<string, WaveResponse>();
    waves.set(key, rows);
    return rows;
  };
  const put = (ref: WaveRef, response: WaveResponse): void => {
    rowsOf(ref).set(response.pid, structuredClone(response));
  };
  const find = (ref: WaveRef, pid: string): WaveResponse | null => structuredClone(rowsOf(ref).get(pid) ?? null);
  return {
    async put(ref, response) {
      put(ref, response);
    },
    async merge(ref, pid, change) {
      put(ref, change(find(ref, pid)));
    },
    async find(ref, pid) {
      return find(ref, pid);
    },
    async count(ref) {
      return [...rowsOf(ref).values()].filter(({ complete }) => complete).length;
    },
    async *pages(ref) {
      const rows = structuredClone([...rowsOf(ref).values()]);
      while (rows.length > 0) yield rows.splice(0, rowsInPage);
    },
    async rewrite(ref, arrange) {
      const buckets = new Map<string, WaveResponse[]>();
      for (const response of structuredClone([...rowsOf(ref).values()])) {
        const bucket = response.pid.slice(0, 1);
        buckets.set(bucket, [...(buckets.get(bucket) ?? []), response]);
      }
      for (const bucket of buckets.values()) for (const response of arrange(bucket)) put(ref, response);
    },
    async remove(ref, pid) {
      return rowsOf(ref).delete(pid);
    },
    async removeAll(ref) {
      const { size } = rowsOf(ref);
      rowsOf(ref).clear();
      return size;
    },
  };
};
