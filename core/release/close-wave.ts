import type { CommentStore } from '#core/comment/comment-store';
import { type CommentSet, releaseComments } from '#core/comment/release-comments';
import type { InvitationStore } from '#core/delivery/outbox/invitation-store';
import { settleInvitations } from '#core/delivery/outbox/settle-invitations';
import type { FindInstrument } from '#core/instrument/find-instrument';
import { type Clock, plusMilliseconds } from '#core/kernel/clock';
import type { Ids } from '#core/kernel/ids';
import { ok, type Result, refused } from '#core/kernel/result';
import type { ResponseStore } from '#core/response/response-store';
import { isWithdrawn } from '#core/response/withdrawn';
import { changeWave, type WaveRefusal } from '#core/wave/change-wave';
import { closingMilliseconds, type Wave, type WaveRef, waveRefOf } from '#core/wave/wave';
import type { Pseudonymiser, WaveKeys } from '#core/wave/wave-keys';
import type { WaveStore } from '#core/wave/wave-store';
import type { Roster } from '#core/workspace/roster';
import type { WorkspaceStore } from '#core/workspace/workspace-store';
import { assertKeyIsDue, endWithoutKey } from './end-without-key';
import { type GatheredAsked, gatherAsked } from './gather-asked';
import { makeRelease } from './make-release';
import type { ReleaseStore } from './release-store';
import { type Shuffle, storeShuffled } from './shuffle-answers';
import { makeTally, type Tally } from './tally';

/** Makes the step that stops a wave from taking answers; `makeFinishClosing` does the rest. Repeating it is fine. */
export const makeCloseWave =
  (deps: { readonly waves: WaveStore; readonly clock: Clock }) =>
  (ref: WaveRef): Promise<Result<Wave, WaveRefusal>> =>
    changeWave<WaveRefusal>(deps.waves, ref, (wave) => {
      if (wave.state === 'closing' || wave.state === 'closed') return ok(wave);
      if (wave.state !== 'open') return refused({ kind: 'not-from-here', state: wave.state });
      return ok({ ...wave, state: 'closing', closingAt: deps.clock.now() });
    });

type Deps = {
  readonly waves: WaveStore;
  readonly invitations: InvitationStore;
  readonly responses: ResponseStore;
  readonly releases: ReleaseStore;
  readonly comments: CommentStore;
  readonly workspaces: Pick<WorkspaceStore, 'find'>;
  readonly keys: WaveKeys;
  readonly roster: Roster;
  readonly findInstrument: FindInstrument;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly shuffle: Shuffle;
  /** Chance, from 0 up to but not including 1. */
  readonly draw: () => number;
};

/** Storing more answers anew takes so long that the results do not wait for it. */
const mostShuffledAtOnce = 2_000;

type ClosingWave = Wave & { readonly openedAt: string; readonly closingAt: string };

/** When the answers of a closing wave may be read: all caches and all answers in flight have run out by then. */
export const readableAt = (wave: Wave & { readonly closingAt: string }): string =>
  plusMilliseconds(wave.closingAt, closingMilliseconds);

/**
 * The pseudonyms of people who are in the PMO's team now: nobody is asked about their own work, not even who joined after
 * the card was sent. Where Teams cannot be asked, who was in the team at opening has been left out already.
 */
const pidsOfPmo = async (deps: Deps, ref: WaveRef, pseudonymiser: Pseudonymiser): Promise<ReadonlySet<string>> => {
  const workspace = await deps.workspaces.find(ref);
  const members = workspace && (await deps.roster.members(workspace.value));
  if (!members || members === 'unavailable') return new Set();
  return new Set(members.map(({ oid }) => pseudonymiser.pid({ tenantId: ref.tenantId, oid })));
};

const readTally = async (deps: Deps, wave: Wave, gathered: GatheredAsked, pmo: ReadonlySet<string>): Promise<Tally> => {
  const instrument = await deps.findInstrument(wave, wave.instrumentId, wave.instrumentVersion);
  if (!instrument) throw new Error('A closing wave has no instrument');
  const tally = makeTally(instrument, wave.turn);
  for await (const page of deps.responses.pages(waveRefOf(wave))) {
    for (const response of page) {
      const { pid, answers } = response;
      if (!pmo.has(pid)) tally.add(answers, gathered.atomOf(pid), isWithdrawn(response));
    }
  }
  return tally.finish();
};

const commentsOf = (deps: Deps, tally: Tally): CommentSet =>
  releaseComments({
    texts: tally.texts,
    answered: tally.answered.reduce((sum, answered) => sum + answered, 0),
    asked: tally.instrument.items.some(({ columns }) => columns.includes('text')),
    draw: deps.draw,
    nextId: () => deps.ids.next(),
  });

const isClosing = (wave: Wave): wave is ClosingWave =>
  wave.state === 'closing' && wave.openedAt !== null && wave.closingAt !== null;

/** A message was answered by nobody: it ends without a release, and without anything to shuffle. */
const endMessage = async (deps: Deps, wave: ClosingWave): Promise<boolean> => {
  if (!(await settleInvitations(deps.invitations, wave, 'wave-closed', deps.clock.now()))) return false;
  await changeWave(deps.waves, waveRefOf(wave), (current) =>
    ok(
      current.state === 'closing' ? { ...current, state: 'closed', closedAt: wave.closingAt, shuffled: true } : current,
    ),
  );
  return true;
};

/**
 * Makes the job that turns a closing wave into a closed one: it reads the answers once, writes the release, and
 * shuffles the answers, unless they are so many that this is left for later. Every step
 * may be repeated after a crash; a release that exists stands. One that has lost its key ends without. Answers false while it is
 * too early or a card is still being sent.
 */
export const makeFinishClosing =
  (deps: Deps) =>
  async (wave: Wave): Promise<boolean> => {
    if (!isClosing(wave) || deps.clock.now() < readableAt(wave)) return false;
    const ref = waveRefOf(wave);
    if (wave.kind === 'message') return endMessage(deps, wave);
    const pseudonymiser = await deps.keys.find(ref);
    if (!pseudonymiser) {
      assertKeyIsDue(wave.closingAt, deps.clock.now());
      return endWithoutKey(deps, wave);
    }
    if (!(await settleInvitations(deps.invitations, wave, 'wave-closed', deps.clock.now()))) return false;
    const gathered = await gatherAsked(deps.invitations, ref, pseudonymiser);
    const tally = await readTally(deps, wave, gathered, await pidsOfPmo(deps, ref, pseudonymiser));
    const { release, ledger } = makeRelease({ wave, closedAt: wave.closingAt, asked: gathered.asked, tally });
    await deps.comments.addOnce(ref, commentsOf(deps, tally));
    await deps.releases.addOnce(ref, release, ledger);
    const shuffled = tally.people <= mostShuffledAtOnce;
    if (shuffled) await storeShuffled(deps, ref, gathered);
    await changeWave(deps.waves, ref, (current) =>
      ok(current.state === 'closing' ? { ...current, state: 'closed', closedAt: wave.closingAt, shuffled } : current),
    );
    return true;
  };
