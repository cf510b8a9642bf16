import type { InvitationStore } from '#core/delivery/invitation-store';
import { settleInvitations } from '#core/delivery/settle-invitations';
import { findInstrument } from '#core/instrument/built-in';
import { type Clock, plusMilliseconds } from '#core/kernel/clock';
import { ok, type Result, refused } from '#core/kernel/result';
import type { ResponseStore } from '#core/response/response-store';
import type { WaveResponse } from '#core/response/wave-response';
import { changeWave, type WaveRefusal } from '#core/wave/change-wave';
import { closingMilliseconds, type Wave, type WaveRef, waveRefOf } from '#core/wave/wave';
import type { WaveKeys } from '#core/wave/wave-keys';
import type { WaveStore } from '#core/wave/wave-store';
import type { Roster } from '#core/workspace/roster';
import type { WorkspaceStore } from '#core/workspace/workspace-store';
import { makeRelease } from './make-release';
import type { ReleaseStore } from './release-store';

/** Makes the step that stops a wave from taking answers; `makeFinishClosing` does the rest. Repeating it is fine. */
export const makeCloseWave =
  (deps: { readonly waves: WaveStore; readonly clock: Clock }) =>
  (ref: WaveRef): Promise<Result<Wave, WaveRefusal>> =>
    changeWave<WaveRefusal>(deps.waves, ref, (wave) => {
      if (wave.state === 'closing' || wave.state === 'closed') return ok(wave);
      if (wave.state !== 'open') return refused({ kind: 'not-from-here', state: wave.state });
      return ok({ ...wave, state: 'closing', closingAt: deps.clock.now() });
    });

/** Puts responses into a random order; a port because chance is not pure. */
export type Shuffle = (responses: readonly WaveResponse[]) => WaveResponse[];

type Deps = {
  readonly waves: WaveStore;
  readonly invitations: InvitationStore;
  readonly responses: ResponseStore;
  readonly releases: ReleaseStore;
  readonly workspaces: Pick<WorkspaceStore, 'find'>;
  readonly keys: WaveKeys;
  readonly roster: Roster;
  readonly clock: Clock;
  readonly shuffle: Shuffle;
};

/** When the answers of a closing wave may be read: all caches and all answers in flight have run out by then. */
export const readableAt = (wave: Wave & { readonly closingAt: string }): string =>
  plusMilliseconds(wave.closingAt, closingMilliseconds);

/**
 * The responses of people who are not in the PMO's team now: nobody is asked about their own work, not even who joined
 * after the card was sent. Where Teams cannot be asked, who was in the team at opening has been left out already.
 */
const withoutPmo = async (deps: Deps, ref: WaveRef, responses: readonly WaveResponse[]): Promise<WaveResponse[]> => {
  const [workspace, pseudonymiser] = [await deps.workspaces.find(ref), await deps.keys.find(ref)];
  const members = workspace && (await deps.roster.members(workspace.value));
  if (!pseudonymiser || !members || members === 'unavailable') return [...responses];
  const pids = new Set(members.map(({ oid }) => pseudonymiser.pid({ tenantId: ref.tenantId, oid })));
  return responses.filter(({ pid }) => !pids.has(pid));
};

/**
 * Makes the job that turns a closing wave into a closed one: it reads the answers once, writes the release, and writes
 * the answers again in random order so that storage times no longer tell who answered when. Every step may be repeated
 * after a crash; a release that exists stands. Answers false while it is too early or a card is still being sent.
 */
export const makeFinishClosing =
  (deps: Deps) =>
  async (wave: Wave): Promise<boolean> => {
    const { openedAt, closingAt } = wave;
    if (wave.state !== 'closing' || !openedAt || !closingAt) return false;
    if (deps.clock.now() < readableAt({ ...wave, closingAt })) return false;
    const instrument = findInstrument(wave.instrumentId, wave.instrumentVersion);
    if (!instrument) throw new Error('A closing wave has no instrument');
    const ref = waveRefOf(wave);
    if (!(await settleInvitations(deps.invitations, ref, 'wave-closed', deps.clock.now()))) return false;
    const invitations = (await deps.invitations.list(ref)).map(({ value }) => value);
    const responses = await deps.responses.list(ref);
    const counted = await withoutPmo(deps, ref, responses);
    const release = makeRelease({ ...wave, openedAt }, closingAt, instrument, invitations, counted);
    await deps.releases.addOnce(ref, release);
    await deps.responses.rewrite(ref, deps.shuffle(responses));
    await changeWave(deps.waves, ref, (current) => ok({ ...current, state: 'closed', closedAt: closingAt }));
    return true;
  };
