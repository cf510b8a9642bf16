import { makeOpenWave } from '#core/delivery/course/open-wave';
import type { Wave } from '#core/wave/wave';
import type { Roster } from '#core/workspace/roster';
import {
  findInstrument,
  makeClock,
  makeMemoryKeys,
  makeMemoryWithLease,
  makeStores,
  oids,
  ref,
  rosterOf,
  samplePerson,
  sampleStakeholder,
  sampleWave,
  watch,
} from '../../samples';

/** A PMO with `size` reachable stakeholders and a wave ready to be opened. */
export const makeWorld = async (
  size: number,
  wave: Wave = sampleWave('draft'),
  roster: Roster = rosterOf(['lead']),
) => {
  const { stores, writes } = watch(makeStores());
  const keys = makeMemoryKeys();
  await stores.stakeholders.putAll(oids(size).map((oid) => sampleStakeholder(oid, { attributes: { site: 'A' } })));
  for (const oid of oids(size)) await stores.people.add(samplePerson(oid));
  await stores.waves.add(wave);
  writes.length = 0;
  const deps = { ...stores, keys, roster, findInstrument, withLease: makeMemoryWithLease(), clock: makeClock() };
  return { deps, stores, keys, writes, openWave: makeOpenWave(deps) };
};
/** Who is invited, in order. */
export const invitedIn = async ({ stores }: Awaited<ReturnType<typeof makeWorld>>, wave = ref): Promise<string[]> =>
  (await stores.invitations.list(wave)).map(({ value }) => value.oid).sort();
