import type { Logger } from 'pino';
import type { ConfirmRegistered, NoteNotSent } from '#core/communication/send-communication';
import type { AdvanceMicroPulse } from '#core/delivery/course/advance-micro-pulse';
import type { IsWanted, OpenRefusal, OpenWave } from '#core/delivery/course/open-wave';
import { type DeliveryTimes, deliveryTimes } from '#core/delivery/delivery-times';
import type { KeepDelivering } from '#core/delivery/outbox/dispatch';
import type { KeepReminding } from '#core/delivery/reminder/keep-reminding';
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
  readonly confirmRegistered: ConfirmRegistered;
  readonly noteNotSent: NoteNotSent;
  readonly advanceMicroPulse: AdvanceMicroPulse;
  readonly keepDelivering: KeepDelivering;
  readonly keepReminding: KeepReminding;
  /** Looks for work on the queue at once. */
  readonly wakeWorker: () => void;
  readonly closeWave: ReturnType<typeof makeCloseWave>;
  readonly finishClosing: ReturnType<typeof makeFinishClosing>;
  readonly shuffleAnswers: ReturnType<typeof makeShuffleAnswers>;
  readonly clock: Clock;
  readonly log: Logger;
  readonly times?: DeliveryTimes | undefined;
};

/** What is worth another try in a moment; an audience that may not be asked is for a lead to settle. */
const isForAMoment = ({ kind }: OpenRefusal): boolean =>
  kind === 'roster-unavailable' || kind === 'opening-another' || kind === 'not-from-here';

/** A wave that is delivered is looked at this often, in milliseconds, because a lead may have something sent again. */
const restMilliseconds = 10 * 60_000;
const remindMilliseconds = 60_000;

/** So many things are remembered at the most; what is forgotten is looked at once more. */
const mostRemembered = 1000;

/** Remembers when to look at something again. */
const makeIsTimeToLook = (clock: Clock) => {
  const next = new Map<string, string>();
  const isTime = (what: string): boolean => (next.get(what) ?? '') <= clock.now();
  const after = (what: string, milliseconds: number): void => {
    if (next.size >= mostRemembered) next.clear();
    next.set(what, plusMilliseconds(clock.now(), milliseconds));
  };
  return Object.assign(isTime, { after });
};

/**
 * Makes the job that moves one wave on by whatever is due: opens it at its date, goes on to its next card, sees that
 * what is planned gets sent, closes it at its date, and makes the release of a closing one. Repeating it is always safe.
 */
export const makeAdvanceWave = (deps: Deps) => {
  const isTimeToLook = makeIsTimeToLook(deps.clock);

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
    // Removed from its team, the app has nobody to ask for; it may be added again.
    if (!workspace?.value.installed) return;
    // A lead may move it, or make it a draft, while it waits for another that is being opened.
    const isDue: IsWanted = ({ state, opensAt }) =>
      state === 'scheduled' && opensAt !== null && opensAt <= deps.clock.now();
    if (!(await deps.confirmRegistered(wave))) return;
    const opened = await deps.openWave(workspace.value, waveRefOf(wave), isDue);
    if (opened.ok || isForAMoment(opened.error)) return;
    deps.log.warn({ event: 'wave.not-opened', waveId: wave.id, reason: opened.error.kind });
    // A pulse waits for a lead. Of what is about a message nobody could change the plan: it is over.
    if (wave.kind !== 'pulse') return deps.noteNotSent(wave);
    await changeWave(deps.waves, waveRefOf(wave), (current) =>
      ok(current.state === 'scheduled' ? { ...current, state: 'draft' as const, opensAt: null } : current),
    );
  };

  const seeDelivered = async (wave: Wave, card: string): Promise<void> => {
    const isDelivered = await deps.keepDelivering(wave);
    isTimeToLook.after(card, isDelivered ? restMilliseconds : (deps.times ?? deliveryTimes).watch);
    if (!isDelivered) deps.wakeWorker();
  };

  const seeReminded = async (wave: Wave, card: string): Promise<void> => {
    await deps.keepReminding(wave);
    isTimeToLook.after(card, remindMilliseconds);
  };

  const deliver = async (wave: Wave): Promise<void> => {
    if (wave.paused) return;
    const card = `${wave.id}|${wave.microPulse}`;
    if (isTimeToLook(card)) await seeDelivered(wave, card);
    if (isTimeToLook(`${card}|remind`)) await seeReminded(wave, `${card}|remind`);
  };

  const keepOpen = async (wave: Wave): Promise<void> => {
    if (wave.closesAt && wave.closesAt <= deps.clock.now()) {
      await deps.closeWave(waveRefOf(wave));
      return;
    }
    const current = await deps.advanceMicroPulse(wave);
    if (current.state === 'open') await deliver(current);
  };

  /** Said once: the wave has ended, and is not looked at again. */
  const sayKeyLost = (wave: Wave): void => deps.log.error({ event: 'wave.key-lost', waveId: wave.id });

  const sayEnded = async (wave: Wave): Promise<void> => {
    const ended = await deps.waves.find(waveRefOf(wave));
    if (ended?.value.state === 'cancelled') sayKeyLost(wave);
    else deps.log.info({ event: 'wave.closed', waveId: wave.id });
  };

  return async (wave: Wave): Promise<void> => {
    switch (wave.state) {
      case 'scheduled':
        return openWhenDue(wave);
      case 'open':
        return keepOpen(wave);
      case 'closing':
        if (hasWaited(wave) && (await deps.finishClosing(wave))) await sayEnded(wave);
        return;
      case 'closed':
        if (!(await deps.shuffleAnswers(wave))) sayKeyLost(wave);
        return;
      default:
        return;
    }
  };
};
