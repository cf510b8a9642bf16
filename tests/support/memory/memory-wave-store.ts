import type { WaveRef } from '#core/wave/wave';
import { type Wave, type WaveState, waveRefOf } from '#core/wave/wave';
import type { WaveStore } from '#core/wave/wave-store';
import { keyOf, makeVersionedRows } from './versioned-rows';

const activeStates: readonly WaveState[] = ['scheduled', 'open', 'closing'];
const endedStates: readonly WaveState[] = ['closed', 'cancelled'];

const newestFirst = (one: Wave, other: Wave): number => Date.parse(other.createdAt) - Date.parse(one.createdAt);

/** Waves in memory. */
export const makeMemoryWaveStore = (): WaveStore => {
  const rows = makeVersionedRows<Wave>();
  const key = ({ tenantId, workspaceId, waveId }: WaveRef): string => keyOf(tenantId, workspaceId, waveId);
  const all = (): Wave[] => rows.list().map(({ value }) => value);
  return {
    async find(ref) {
      return rows.find(key(ref));
    },
    async list({ tenantId, workspaceId }) {
      const own = all().filter((wave) => wave.tenantId === tenantId && wave.workspaceId === workspaceId);
      return own.sort(newestFirst);
    },
    async listActive() {
      return all().filter((wave) => activeStates.includes(wave.state) || (wave.state === 'closed' && !wave.shuffled));
    },
    async listEndedBefore(time) {
      return all().filter((wave) => endedStates.includes(wave.state) && wave.closedAt !== null && wave.closedAt < time);
    },
    async listAskedSince(tenantId, time) {
      const isAsking = (wave: Wave): boolean =>
        wave.openedAt !== null && (wave.closedAt === null || wave.closedAt >= time);
      return all().filter((wave) => wave.tenantId === tenantId && isAsking(wave));
    },
    async add(wave) {
      return rows.add(key(waveRefOf(wave)), wave);
    },
    async replace(wave, version) {
      return rows.replace(key(waveRefOf(wave)), wave, version);
    },
  };
};
