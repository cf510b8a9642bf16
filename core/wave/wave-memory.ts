import type { Clock } from '#core/kernel/clock';
import { type Wave, type WaveRef, waveCacheMilliseconds } from './wave';
import type { WaveStore } from './wave-store';

/** A wave as it was read, and until when it may be believed. */
export type RecalledWave = { readonly wave: Wave; readonly validUntil: string };

type Memory = { readonly readAt: number; readonly wave: Promise<RecalledWave | null> };

/** So many waves are remembered at once at the most. */
const mostWaves = 1000;

/**
 * Makes a reader that remembers a wave for `waveCacheMilliseconds`, so that a burst of answers costs one read.
 * Closing waits that long before it reads the answers.
 */
export const makeWaveMemory = (deps: { readonly waves: WaveStore; readonly clock: Clock }) => {
  const memory = new Map<string, Memory>();
  return (ref: WaveRef): Promise<RecalledWave | null> => {
    const key = `${ref.tenantId}|${ref.workspaceId}|${ref.waveId}`;
    // The age counts from before the read: a slow read must not lengthen the life of what it found.
    const now = Date.parse(deps.clock.now());
    const known = memory.get(key);
    if (known && now - known.readAt < waveCacheMilliseconds) return known.wave;
    const validUntil = new Date(now + waveCacheMilliseconds).toISOString();
    const wave = deps.waves.find(ref).then((found) => found && { wave: found.value, validUntil });
    // A failed read is not remembered: the next answer tries again.
    wave.catch(() => memory.delete(key));
    if (memory.size >= mostWaves) memory.clear();
    memory.set(key, { readAt: now, wave });
    return wave;
  };
};

export type RecallWave = ReturnType<typeof makeWaveMemory>;
