// Takes an organisation through opening, answering and closing, and collects what the API answers about it.

import { makeOpenWave } from '#core/delivery/course/open-wave';
import type { Invitation } from '#core/delivery/outbox/invitation';
import type { Clock } from '#core/kernel/clock';
import { makeFinishClosing } from '#core/release/close-wave';
import { makeRelease } from '#core/release/make-release';
import { type Release, releaseSchema } from '#core/release/release';
import { makeTally } from '#core/release/tally';
import { hasCompleteBlock } from '#core/response/block';
import type { Answers } from '#core/response/wave-response';
import type { Attributes } from '#core/stakeholder/stakeholder';
import type { Wave, WaveRef } from '#core/wave/wave';
import type { Pseudonymiser, WaveKeys } from '#core/wave/wave-keys';
import { defaultWorkspaceSettings, type Workspace } from '#core/workspace/workspace';
import { type Call, call } from '../bot/http/call';
import { personOf, type World, waveOf } from '../bot/http/world';
import {
  findInstrument,
  makeMemoryKeys,
  makeMemoryWithLease,
  sampleInvitation,
  sampleStakeholder,
} from '../core/samples';
import type { Organisation } from './organisations';
import { makeRandom, type Random } from './random';

const tenantId = 'tenant-home';
const beforeClosing = '2026-11-22T08:00:00.000Z';
const afterClosing = '2026-11-22T10:00:00.000Z';

/** A wave of the world with its use cases. */
export type Closing = {
  readonly world: World;
  readonly organisation: Organisation;
  readonly ref: WaveRef;
  readonly pseudonymiser: Pseudonymiser;
  /** What everybody invited is, as frozen for the wave; in the order of the members. */
  readonly frozen: readonly Attributes[];
  /** The closing job; run again it is given the wave as it was when it began to close, as after a crash. */
  readonly finish: () => Promise<boolean>;
};

const workspaceOf = (organisation: Organisation): Workspace => ({
  tenantId,
  id: `w-${organisation.seed}`,
  name: `Organisation ${organisation.seed}`,
  teamId: `19:w-${organisation.seed}@thread.tacv2`,
  serviceUrl: 'https://smba.example/teams/',
  installedBy: 'ines',
  kind: 'pmo',
  leads: ['lea'],
  settings: {
    ...defaultWorkspaceSettings,
    minimumInvited: 5,
    crosses: organisation.crosses.map(([a, b]): [string, string] => [a, b]),
    strata: organisation.strata,
  },
  installed: true,
  deletion: null,
  simulated: false,
});

/** Lets the world's people be the team of every organisation. */
export const joinTeams = (world: World): void => {
  const team = ['lea', 'mia', 'ines'];
  world.stores.roster.members = async () => team.map((oid) => ({ oid, name: oid }));
  world.stores.roster.includes = async (_, oid) => team.includes(oid);
};

const openAsBuilt = async (
  { stores }: World,
  { members }: Organisation,
  workspace: Workspace,
  ref: WaveRef,
  keys: WaveKeys,
) => {
  for (const { oid } of members) await stores.people.add(personOf(oid));
  await stores.stakeholders.putAll(
    members.map(({ oid, attributes }) =>
      sampleStakeholder(oid, { tenantId, workspaceId: ref.workspaceId, attributes }),
    ),
  );
  const clock: Clock = { now: () => beforeClosing };
  const opened = await makeOpenWave({ ...stores, findInstrument, keys, clock, withLease: makeMemoryWithLease() })(
    workspace,
    ref,
  );
  if (!opened.ok) throw new Error(`Not opened: ${opened.error.kind}`);
};

/** The wave and its invitations as they are when nothing merges what is rare. */
const openFine = async (
  { stores }: World,
  { members, crosses, strata }: Organisation,
  wave: Wave,
  ref: WaveRef,
  keys: WaveKeys,
) => {
  await keys.create(ref);
  const attributes = [...new Set(members.flatMap((member) => Object.keys(member.attributes)))].sort();
  const stored = await stores.waves.find(ref);
  await stores.waves.replace(
    {
      ...wave,
      state: 'open',
      openedAt: beforeClosing,
      attributes,
      crosses: crosses.filter((cross) => cross.every((one) => attributes.includes(one))).map(([a, b]) => [a, b]),
      strata: strata !== null && attributes.includes(strata) ? strata : null,
    },
    stored?.version ?? '',
  );
  await stores.invitations.addAll(
    members.map((member): Invitation => ({ ...sampleInvitation(member.oid), ...ref, attributes: member.attributes })),
  );
};

export const putAnswers = (closing: Closing, oid: string, answers: Answers): Promise<void> =>
  closing.world.stores.responses.put(closing.ref, {
    pid: closing.pseudonymiser.pid({ tenantId, oid }),
    answers,
    complete: hasCompleteBlock(closing.organisation.instrument, answers),
    atom: null,
  });

const jobOf = (world: World, ref: WaveRef, keys: WaveKeys, random: Random) => {
  const id = (): string => Math.floor(random.next() * 2 ** 40).toString(36);
  const deps = {
    ...world.stores,
    findInstrument,
    keys,
    clock: { now: () => afterClosing },
    draw: random.next,
    shuffle: random.shuffled,
  };
  const finish = makeFinishClosing({ ...deps, ids: { next: id } });
  let closing: Wave | undefined;
  return async (): Promise<boolean> => {
    closing ??= (await world.stores.waves.find(ref))?.value;
    return closing ? finish(closing) : false;
  };
};

/** Opens the organisation's wave, lets its people answer and closes it over the API. */
export const closeOrganisation = async (world: World, organisation: Organisation): Promise<Closing> => {
  const ref: WaveRef = { tenantId, workspaceId: `w-${organisation.seed}`, waveId: `wave-${organisation.seed}` };
  const workspace = workspaceOf(organisation);
  const [keys, random] = [makeMemoryKeys(), makeRandom(organisation.seed)];
  const wave = waveOf(ref.waveId, 'draft', {
    workspaceId: ref.workspaceId,
    instrumentId: organisation.instrument.id,
    openedAt: null,
  });
  await world.stores.workspaces.add(workspace);
  await world.stores.waves.add(wave);
  if (organisation.isOpenedAsBuilt) await openAsBuilt(world, organisation, workspace, ref, keys);
  else await openFine(world, organisation, wave, ref, keys);
  const pseudonymiser = await keys.find(ref);
  if (!pseudonymiser) throw new Error('The wave has no key');
  const frozen: Attributes[] = [];
  for (const { oid } of organisation.members) {
    const invitation = await world.stores.invitations.find(ref, oid);
    if (invitation) {
      frozen.push(invitation.value.attributes);
      await world.stores.invitations.replace({ ...invitation.value, state: 'sent' }, invitation.version);
    }
  }
  const closing = { world, organisation, ref, pseudonymiser, frozen, finish: jobOf(world, ref, keys, random) };
  for (const { oid, answers } of organisation.members) if (answers) await putAnswers(closing, oid, answers);
  await ask(closing, 'closeWave');
  if (!(await closing.finish())) throw new Error('The wave did not close');
  return closing;
};

/** Calls a route about the organisation's wave, as a member unless somebody else is named. */
export const ask = ({ world, ref }: Closing, route: Call['route'], asked: Partial<Call> = {}) =>
  call(world, { as: 'mia', route, params: { workspaceId: ref.workspaceId, waveId: ref.waveId }, ...asked });

/** The release as the API answers it. */
export const fetchRelease = async (closing: Closing): Promise<Release> =>
  releaseSchema.parse((await ask(closing, 'getRelease')).json);

/** Cuts the closed wave anew by what its people are later, and publishes that beside its first release. */
export const recut = async (closing: Closing): Promise<Release> => {
  const { world, organisation, ref, frozen } = closing;
  const { members, instrument } = organisation;
  const stored = await world.stores.waves.find(ref);
  const ledger = await world.stores.releases.findLedger(ref);
  if (!stored?.value.openedAt || !ledger) throw new Error('There is nothing to cut anew');
  const keyOf = (attributes: Attributes): string => JSON.stringify(Object.entries(attributes).sort());
  const keys = ledger.atoms.map(keyOf);
  const atomOf = (index: number): number => keys.indexOf(keyOf(frozen[index] ?? {}));
  const tally = makeTally(instrument);
  members.forEach(({ answers }, index) => void (answers && tally.add(answers, atomOf(index))));
  // After the key is gone only whole atoms can be moved: each becomes what its first member is later.
  const atoms = keys.map((_, atom) => members.find((__, index) => atomOf(index) === atom)?.later ?? {});
  const waveId = `${ref.waveId}-recut`;
  const wave: Wave = { ...stored.value, id: waveId, attributes: ['Role', 'Site'], crosses: [], strata: null };
  const { release } = makeRelease({
    wave: { ...wave, openedAt: stored.value.openedAt },
    closedAt: afterClosing,
    asked: {
      invited: members.length,
      delivered: members.length,
      atoms,
      invitedByAtom: keys.map((_, atom) => members.filter((__, index) => atomOf(index) === atom).length),
    },
    tally: tally.finish(),
    ledger,
  });
  const recutRef = { ...ref, waveId };
  await world.stores.waves.add(wave);
  await world.stores.releases.addOnce(recutRef, release, ledger);
  return fetchRelease({ ...closing, ref: recutRef });
};

/** What each member is for the cuts of the re-cut release: that of the first member of their atom. */
export const laterOf = ({ organisation, frozen }: Closing): Attributes[] => {
  const keyOf = (attributes: Attributes): string => JSON.stringify(Object.entries(attributes).sort());
  const keys = frozen.map(keyOf);
  return keys.map((key) => organisation.members[keys.indexOf(key)]?.later ?? {});
};
