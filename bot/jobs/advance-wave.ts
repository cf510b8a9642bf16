import type { Logger } from 'pino';
import type { AdvanceMicroPulse } from '#core/delivery/advance-micro-pulse';
import type { OpenWave } from '#core/delivery/open-wave';
import type { makeSendInvitations } from '#core/delivery/send-invitations';
import { type Clock, plusMilliseconds } from '#core/kernel/clock';
import { ok } from '#core/kernel/result';
import type { makeCloseWave, makeFinishClosing } from '#core/release/close-wave';
import type { makeShuffleAnswers } from '#core/release/shuffle-answers';
import { changeWave } from '#core/wave/change-wave';
import { closingMilliseconds, type Wave, waveRefOf } from '#core/wave/wave';
import type { WaveStore } from '#core/wave/wave-store';
import type { WorkspaceStore } from '#core/workspace/workspace-store';

type Deps = {
  readonly waves: WaveStore;
  readonly workspaces: WorkspaceStore;
  readonly openWave: OpenWave;
  readonly advanceMicroPulse: AdvanceMicroPulse;
  readonly sendInvitations: ReturnType<typeof makeSendInvitations>;
  readonly closeWave: ReturnType<typeof makeCloseWave>;
  readonly finishClosing: ReturnType<typeof makeFinishClosing>;
  readonly shuffleAnswers: ReturnType<typeof makeShuffleAnswers>;
  readonly clock: Clock;
  readonly log: Logger;
};

/**
 * Makes the job that moves one wave on by whatever is due: opens it at its date, goes on to its next card, sends what is
 * planned, closes it at its date, and makes the release of a closing one. Repeating it is always safe.
 */
export const makeAdvanceWave = (deps: Deps) => {
  /** Waves whose invitations are all final, by their newest card: they are not read again until the process restarts. */
  const delivered = new Map<string, number>();

  /**
   * When this process first saw a wave closing. Caches and answers in flight are waited out from then on, not from the
   * moment the wave names, which lies before the write that others can see.
   */
  const seenClosing = new Map<string, string>();
  const hasWaited = (wave: Wave): boolean => {
    const now = deps.clock.now();
    const seen = seenClosing.get(wave.id) ?? now;
    seenClosing.set(wave.id, seen);
    return plusMilliseconds(seen, closingMilliseconds) <= now;
  };

  const openWhenDue = async (wave: Wave): Promise<void> => {
    if (!wave.opensAt || deps.clock.now() < wave.opensAt) return;
    const workspace = await deps.workspaces.find(wave);
    if (!workspace) return;
    const opened = await deps.openWave(workspace.value, waveRefOf(wave));
    // Teams out of reach is worth another try in a moment; an audience that may not be asked is for a lead to settle.
    if (opened.ok || opened.error.kind === 'roster-unavailable') return;
    deps.log.warn({ event: 'wave.not-opened', waveId: wave.id, reason: opened.error.kind });
    await changeWave(deps.waves, waveRefOf(wave), (current) =>
      ok(current.state === 'scheduled' ? { ...current, state: 'draft', opensAt: null } : current),
    );
  };

  const deliver = async (wave: Wave): Promise<void> => {
    if (delivered.get(wave.id) === wave.microPulse) return;
    const workspace = await deps.workspaces.find(wave);
    // Removed from its team, the app has nobody to send for; closing by date goes on.
    if (!workspace?.value.installed) return;
    if (await deps.sendInvitations(workspace.value, wave)) {
      delivered.set(wave.id, wave.microPulse);
      deps.log.info({ event: 'wave.delivered', waveId: wave.id, microPulse: wave.microPulse });
    }
  };

  const keepOpen = async (wave: Wave): Promise<void> => {
    if (wave.closesAt && wave.closesAt <= deps.clock.now()) {
      await deps.closeWave(waveRefOf(wave));
      return;
    }
    const current = await deps.advanceMicroPulse(wave);
    if (current.state === 'open') await deliver(current);
  };

  return async (wave: Wave): Promise<void> => {
    switch (wave.state) {
      case 'scheduled':
        return openWhenDue(wave);
      case 'open':
        return keepOpen(wave);
      case 'closing':
        if (hasWaited(wave) && (await deps.finishClosing(wave)))
          deps.log.info({ event: 'wave.closed', waveId: wave.id });
        return;
      case 'closed':
        return deps.shuffleAnswers(wave);
      default:
        return;
    }
  };
};
