import { type Result, refused } from '#core/kernel/result';
import type { Wave, WaveRef, WaveState } from './wave';
import type { WaveStore } from './wave-store';

export type WaveRefusal =
  | { readonly kind: 'unknown-wave' }
  /** What was asked for cannot be done from the state the wave is in. */
  | { readonly kind: 'not-from-here'; readonly state: WaveState };

/** Reads a wave, changes it and writes it back, again when somebody else was faster. */
export const changeWave = async <E>(
  waves: Pick<WaveStore, 'find' | 'replace'>,
  ref: WaveRef,
  change: (wave: Wave) => Result<Wave, E>,
): Promise<Result<Wave, E | WaveRefusal>> => {
  for (;;) {
    const found = await waves.find(ref);
    if (!found) return refused({ kind: 'unknown-wave' });
    const changed = change(found.value);
    if (!changed.ok || changed.value === found.value) return changed;
    if ((await waves.replace(changed.value, found.version)) === 'written') return changed;
  }
};
