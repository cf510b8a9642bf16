import type { CommentStore } from '#core/comment/comment-store';
import { addCounts, asOfCard, countInvitations, type InvitationCounts } from '#core/delivery/outbox/invitation';
import type { InvitationStore } from '#core/delivery/outbox/invitation-store';
import type { ReminderStore } from '#core/delivery/reminder/reminder-store';
import { ok } from '#core/kernel/result';
import type { ReleaseStore } from '#core/release/release-store';
import type { Shuffle } from '#core/release/shuffle-answers';
import type { ResponseStore } from '#core/response/response-store';
import { changeWave } from '#core/wave/change-wave';
import { type Wave, type WavePart, type WaveRef, wavePartSchema, waveRefOf } from '#core/wave/wave';
import type { WaveKeys } from '#core/wave/wave-keys';
import type { WaveStore } from '#core/wave/wave-store';

type Deps = {
  readonly waves: Pick<WaveStore, 'find' | 'replace' | 'remove'>;
  readonly keys: Pick<WaveKeys, 'destroy'>;
  readonly reminders: Pick<ReminderStore, 'removeAll'>;
  readonly invitations: Pick<InvitationStore, 'pages' | 'removeAll'>;
  readonly comments: Pick<CommentStore, 'removeAll'>;
  readonly responses: Pick<ResponseStore, 'rewrite' | 'removeAll'>;
  readonly releases: Pick<ReleaseStore, 'remove'>;
  readonly shuffle: Shuffle;
};

const countEnds = async ({ invitations }: Deps, wave: Wave): Promise<InvitationCounts> => {
  let counts = countInvitations([]);
  for await (const page of invitations.pages(waveRefOf(wave))) {
    counts = addCounts(counts, countInvitations(page.map(({ value }) => asOfCard(value, wave.microPulse))));
  }
  return counts;
};

/** What they came to is written down first, once: after a crash in the middle there is nothing left to count. */
const removeInvitations = async (deps: Deps, wave: Wave): Promise<number> => {
  const ref = waveRefOf(wave);
  if (wave.openedAt !== null && wave.endCounts === null) {
    const endCounts = await countEnds(deps, wave);
    await changeWave(deps.waves, ref, (current) => ok({ ...current, endCounts: current.endCounts ?? endCounts }));
  }
  return deps.invitations.removeAll(ref);
};

/** A comment is kept twice: to be read, and beside the ratings of whoever wrote it, where it was written. */
const removeComments = async (deps: Deps, ref: WaveRef): Promise<number> => {
  await deps.responses.rewrite(ref, (bucket) =>
    deps.shuffle(bucket.map((response) => ({ ...response, answers: { ...response.answers, texts: {} } }))),
  );
  return deps.comments.removeAll(ref);
};

const destroyKey = async ({ keys }: Deps, ref: WaveRef): Promise<number> => {
  await keys.destroy(ref);
  return 1;
};

/**
 * Makes the step that removes one part of what is kept of an ended wave, tells how much that was, and notes on the wave
 * that it is gone. It may be repeated, and broken off anywhere.
 */
export const makeRemovePart =
  (deps: Deps) =>
  async (wave: Wave, part: WavePart): Promise<number> => {
    const ref = waveRefOf(wave);
    const remove: Readonly<Record<WavePart, () => Promise<number>>> = {
      keys: () => destroyKey(deps, ref),
      reminders: () => deps.reminders.removeAll(ref),
      invitations: () => removeInvitations(deps, wave),
      comments: () => removeComments(deps, ref),
      answers: () => deps.responses.removeAll(ref),
    };
    const count = await remove[part]();
    await changeWave(deps.waves, ref, (current) =>
      ok(current.removed.includes(part) ? current : { ...current, removed: [...current.removed, part] }),
    );
    return count;
  };

const isBare = ({ removed }: Wave): boolean => wavePartSchema.options.every((part) => removed.includes(part));

/**
 * Makes the step that removes the figures of a wave and then the wave itself, once everything else of it is gone: nothing
 * is ever left that no wave names. Answers how many releases there were.
 */
export const makeForgetWave =
  (deps: Deps) =>
  async (wave: Wave): Promise<number> => {
    const ref = waveRefOf(wave);
    const found = await deps.waves.find(ref);
    if (!found || !isBare(found.value)) return 0;
    const wasReleased = await deps.releases.remove(ref);
    // Should somebody have changed it just now, the next pass removes it.
    await deps.waves.remove(ref, found.version);
    return wasReleased ? 1 : 0;
  };
