// Many organisations closed for real and attacked; what was found, by kind.
import type { World } from '../bot/http/world';
import { attack } from './attack';
import { closeOrganisation, fetchRelease, laterOf, recut } from './close-organisation';
import type { Leak } from './know-back';
import { naiveRelease } from './naive-release';
import { type Organisation, organisationOf } from './organisations';
import { answeredOf } from './truth';

export type Found = Leak & { readonly seed: number; readonly shape: string; readonly opened: string };

export type Findings = {
  readonly organisations: number;
  readonly shown: number;
  readonly found: readonly Found[];
  /** In how many organisations something of a kind was found. */
  readonly organisationsOf: (kind: string) => number;
};

const label = (organisation: Organisation, leaks: readonly Leak[]): Found[] =>
  leaks.map((leak) => ({
    ...leak,
    seed: organisation.seed,
    shape: `${organisation.shape}, ${organisation.instrument.id}`,
    opened: organisation.isOpenedAsBuilt ? 'as built' : 'with rare values',
  }));

const makeFindings = () => {
  const found: Found[] = [];
  let [organisations, shown] = [0, 0];
  return {
    add: (organisation: Organisation, outcome: { readonly leaks: readonly Leak[]; readonly shown: number }): void => {
      organisations += 1;
      shown += outcome.shown;
      found.push(...label(organisation, outcome.leaks));
    },
    finish: (): Findings => ({
      organisations,
      shown,
      found,
      organisationsOf: (kind) => new Set(found.flatMap((one) => (one.kind === kind ? [one.seed] : []))).size,
    }),
  };
};

/** Closes and attacks the organisations of these seeds; every so many also as a naive release would show them. */
export const unmask = async (world: World, seeds: readonly number[], naiveEvery: number) => {
  const [real, naive] = [makeFindings(), makeFindings()];
  for (const [index, seed] of seeds.entries()) {
    const organisation = organisationOf(seed);
    const closing = await closeOrganisation(world, organisation);
    const first = { release: await fetchRelease(closing), attributes: closing.frozen };
    const again = organisation.isRecut ? [{ release: await recut(closing), attributes: laterOf(closing) }] : [];
    const answered = answeredOf(organisation);
    real.add(organisation, attack(organisation, { releases: [first, ...again], answered }));
    if (index % naiveEvery === 0) {
      const release = naiveRelease(first.release, organisation, closing.frozen);
      naive.add(organisation, attack(organisation, { releases: [{ ...first, release }], answered }));
    }
  }
  return { real: real.finish(), naive: naive.finish() };
};

/** What must not be there, in words that can be read in a failing test. */
export const ofKind = ({ found }: Findings, kind: string): string[] =>
  found
    .filter((one) => one.kind === kind)
    .map(({ seed, shape, opened, block, where, what }) => `#${seed} (${shape}, ${opened}) ${block}, ${where}: ${what}`);
