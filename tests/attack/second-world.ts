// The harshest reader knows the method to the letter: an answer is safe only if other answers give the very same release.
// This looks for such a second world, by changing answers and making the release anew. It uses the method as a black box.
import { makeRelease } from '#core/release/make-release';
import type { Release } from '#core/release/release';
import type { Answers } from '#core/response/wave-response';
import { type Guest, inputOf } from '../core/release/world';
import type { BlockName } from './equations';
import type { Leak } from './know-back';
import type { Organisation } from './organisations';
import { makeRandom, type Random } from './random';
import { columnsOf, valuesOf } from './truth';

/** What is published about one block, without what ties blocks together. */
const blockPart = ({ ps, detail }: Release, block: BlockName): string => {
  const ids = detail?.items.filter(({ p }) => p === block).map(({ id }) => id) ?? [];
  const of = <Row extends { readonly p: string }>(rows: readonly Row[] | undefined) =>
    rows?.filter(({ p }) => p === block);
  return JSON.stringify([
    of(ps),
    detail?.segments.map((segment) => of(segment.ps)?.map(({ confirmed: _, ...row }) => row)),
    of(detail?.overall.ps),
    of(detail?.distributions),
    of(detail?.shares),
    detail?.pairItems.filter(({ itemId }) => ids.includes(itemId)),
    detail?.flags.ceilings.filter(({ itemId }) => ids.includes(itemId)),
  ]);
};

/** Means are sums of floating-point numbers: their last digits do not count. */
const rounded = (text: string): string => text.replace(/-?\d+\.\d+(e-?\d+)?/g, (number) => Number(number).toFixed(9));

export const publish = (organisation: Organisation, guests: readonly Guest[], block: BlockName): string => {
  // Blocks are closed and disclosed one by one: the others' items change nothing and only cost time.
  const items = organisation.instrument.items.filter(({ p }) => p === block);
  const instrument = { ...organisation.instrument, items, microPulses: [] };
  const { release } = makeRelease(
    inputOf(guests, instrument, {
      crosses: organisation.crosses.map(([a, b]): [string, string] => [a, b]),
      strata: organisation.strata,
    }),
  );
  return rounded(blockPart(release, block));
};

type Side = 'expectation' | 'experience';
type ItemId = Organisation['instrument']['items'][number]['id'];

const withRating = (answers: Answers, item: ItemId, side: Side, by: number): Answers | null => {
  const pair = answers.pairs[item];
  if (!pair || pair.expectation === null || pair.experience === null) return null;
  const rating = (pair[side] ?? 0) + by;
  return rating < 1 || rating > 7
    ? null
    : { ...answers, pairs: { ...answers.pairs, [item]: { ...pair, [side]: rating } } };
};

/** Moves points between people, most often of one atom, or now and then gives or takes one. */
const changed = (guests: readonly Guest[], items: readonly ItemId[], random: Random): Guest[] => {
  const made = [...guests];
  for (let moves = random.between(1, 4); moves > 0; moves--) {
    const [from, side, item] = [
      random.below(made.length),
      random.pick<Side>(['expectation', 'experience']),
      random.pick(items),
    ];
    const key = JSON.stringify(made[from]?.attributes);
    const isAnywhere = random.isSo(0.4);
    const peers = made.flatMap((guest, at) =>
      at !== from && (isAnywhere || JSON.stringify(guest.attributes) === key) ? [at] : [],
    );
    // Six points at once, too: where everybody stands at an end, that is the only move.
    const step = random.pick([1, -1, 1, -1, 6, -6]);
    const to = peers.length > 0 && random.isSo(0.85) ? random.pick(peers) : null;
    for (const [at, by] of [
      [from, step],
      [to, -step],
    ] as const) {
      const guest = at === null ? undefined : made[at];
      const answers = guest?.answers && withRating(guest.answers, item, side, by);
      if (at !== null && guest && answers) made[at] = { ...guest, answers };
    }
  }
  return made;
};

type Target = { readonly id: string; readonly side: Side; readonly members: readonly number[] };

const targetsOf = (organisation: Organisation, release: Release, block: BlockName): Target[] => {
  const answerOf = valuesOf(organisation);
  const places = [
    { id: 'total', path: [] as { attribute: string; value: string }[], row: release.ps.find(({ p }) => p === block) },
    ...(release.detail?.segments ?? []).map(({ id, path, ps }) => ({ id, path, row: ps.find(({ p }) => p === block) })),
  ];
  return places.flatMap(({ id, path, row }) => {
    if (!row || row.n === null || row.n >= 10) return [];
    const members = organisation.members.flatMap(({ attributes }, member) => {
      const isIn = path.every(({ attribute, value }) => `${attributes[attribute]} / `.startsWith(`${value} / `));
      return isIn && answerOf(member, block, 'experience') !== null ? [member] : [];
    });
    return (['expectation', 'experience'] as const).map((side) => ({ id, side, members }));
  });
};

/**
 * Shown groups of fewer than ten, and those of them for which no other answers were found that give the same figures. The
 * search goes by chance: a group without a second world is suspect, not yet unmasked.
 */
export const secondWorlds = (
  organisation: Organisation,
  block: BlockName,
  tries: number,
): { readonly groups: number; readonly suspects: readonly Leak[] } => {
  const random = makeRandom(organisation.seed + 99);
  const items = organisation.instrument.items.filter(({ p }) => p === block).map(({ id }) => id);
  const guests = organisation.members.map(
    ({ attributes, answers }): Guest => (answers ? { attributes, answers } : { attributes }),
  );
  const { release } = makeRelease(inputOf(guests, organisation.instrument));
  const published = publish(organisation, guests, block);
  const answersIn = (world: readonly Guest[], { members, side }: Target): string => {
    const answerOf = valuesOf({
      ...organisation,
      members: organisation.members.map((member, at) => ({ ...member, answers: world[at]?.answers ?? null })),
    });
    return members
      .map((member) => answerOf(member, block, side) ?? 0)
      .sort((a, b) => a - b)
      .join(' ');
  };
  const targets = targetsOf(organisation, release, block);
  let open = targets;
  let world = guests;
  for (let run = 0; run < tries && open.length > 0; run++) {
    const other = changed(world, items, random);
    if (publish(organisation, other, block) !== published) continue;
    open = open.filter((target) => answersIn(other, target) === answersIn(guests, target));
    world = other;
  }
  const { grid } = columnsOf(organisation, block)[0] ?? { grid: 1 };
  const suspects = open.map((target) => ({
    kind: 'no-second-world',
    block,
    where: target.id,
    what: `${target.side} (${grid} items): ${answersIn(guests, target)}`,
  }));
  return { groups: targets.length, suspects };
};
