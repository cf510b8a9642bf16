// PMOs by chance that ask the readers of their messages, a few of each, and what the API answers about it.

import type { z } from 'zod';
import { channels } from '#core/abcde/channel';
import type { Communication } from '#core/communication/communication';
import { type CommunicationReport, communicationReportSchema } from '#core/communication/report';
import { readersSchema } from '#core/contract/communications';
import { readerItemIds } from '#core/instrument/item';
import { makeFinishClosing } from '#core/release/close-wave';
import { type Release, releaseSchema } from '#core/release/release';
import type { WaveRef } from '#core/wave/wave';
import { defaultWorkspaceSettings } from '#core/workspace/workspace';
import { call } from '../bot/http/call';
import { type World, waveOf } from '../bot/http/world';
import { sampleRatings } from '../core/abcde/sample-check';
import { sampleCommunication } from '../core/communication/sample-communication';
import { findInstrument, makeMemoryKeys, sampleInvitation } from '../core/samples';
import { makeRandom, type Random } from './random';

const tenantId = 'tenant-home';
const afterClosing = '2026-11-22T10:00:00.000Z';

/** What each person who answered says, letter by letter; null for "can't say". */
export type Said = readonly (readonly (number | null)[])[];

export type AskedMessage = {
  readonly communication: Communication;
  /** The truth, which the attacker is only held against. */
  readonly said: Said;
  readonly release: Release;
  readonly readers: z.output<typeof readersSchema>;
  readonly csv: string;
};

export type AskedPmo = { readonly messages: readonly AskedMessage[]; readonly report: CommunicationReport };

/** How readers rate one letter: spread out, all alike, or at an end of the scale. */
const raterOf = (random: Random): (() => number | null) => {
  const style = random.below(6);
  const middle = random.between(1, 5);
  return () => {
    if (random.isSo(0.04)) return null;
    if (style === 0) return middle;
    if (style === 1) return random.pick([4, 5, 5]);
    if (style === 2) return random.pick([1, 1, 1, 2]);
    if (style === 3) return random.pick([1, 5]);
    return random.between(1, 5);
  };
};

const sayingsOf = (random: Random): Said => {
  const raters = readerItemIds.map(() => raterOf(random));
  return Array.from({ length: random.between(4, 12) }, () => raters.map((rate) => rate()));
};

const answersOf = (said: Said[number]) => ({
  pairs: {},
  ratings: Object.fromEntries(readerItemIds.map((id, index) => [id, said[index] ?? null])),
  choices: {},
  texts: {},
});

/** A wave that asked these readers and is about to close; closed by the job of the product. */
const closeReaders = async ({ stores }: World, ref: WaveRef, communicationId: string, said: Said, random: Random) => {
  const keys = makeMemoryKeys();
  await keys.create(ref);
  const pseudonymiser = await keys.find(ref);
  if (!pseudonymiser) throw new Error('The wave has no key');
  const about = {
    kind: 'audience-check',
    communicationId,
    instrumentId: 'abcde',
    workspaceId: ref.workspaceId,
  } as const;
  const wave = waveOf(ref.waveId, 'closing', about);
  await stores.waves.add(wave);
  const people = said.map((_, index) => ({ tenantId, oid: `${ref.waveId}-${index}` }));
  await stores.invitations.addAll(
    people.map(({ oid }) => ({ ...sampleInvitation(oid, { state: 'sent', delivered: 1 }), ...ref })),
  );
  for (const [index, person] of people.entries()) {
    const pid = pseudonymiser.pid(person);
    await stores.responses.put(ref, { pid, answers: answersOf(said[index] ?? []), complete: true, atom: null });
  }
  const clock = { now: () => afterClosing };
  const id = (): string => Math.floor(random.next() * 2 ** 40).toString(36);
  const chance = { draw: random.next, shuffle: random.shuffled, ids: { next: id } };
  if (!(await makeFinishClosing({ ...stores, findInstrument, keys, clock, ...chance })(wave))) throw new Error('Open');
};

/** A PMO of its own with some messages whose readers have been heard, as its members read it. */
export const askPmo = async (world: World, seed: number): Promise<AskedPmo> => {
  const random = makeRandom(seed);
  const workspaceId = `w-readers-${seed}`;
  const settings = { ...defaultWorkspaceSettings, minimumInvited: 5 };
  const named = { name: `PMO ${seed}`, teamId: `19:${workspaceId}@thread.tacv2`, serviceUrl: 'https://smba.example/' };
  const team = { installedBy: 'ines', kind: 'pmo', leads: ['lea'], installed: true, deletion: null } as const;
  await world.stores.workspaces.add({
    ...{ tenantId, id: workspaceId, ...named, ...team, settings, simulated: false },
    leads: ['lea'],
  });
  const asked: { communication: Communication; said: Said }[] = [];
  for (let index = 0; index < random.between(3, 7); index += 1) {
    const id = `m-${seed}-${index}`;
    const communication = sampleCommunication(id, {
      ...{ tenantId, workspaceId, channel: channels[random.below(2)] ?? 'chat', ratings: sampleRatings() },
      ...{ state: 'sent', sentBy: 'elsewhere', sentAt: '2026-11-01T09:00:00.000Z', audienceWaveId: `r-${id}` },
    });
    const said = sayingsOf(random);
    await world.stores.communications.add(communication);
    await closeReaders(world, { tenantId, workspaceId, waveId: `r-${id}` }, id, said, random);
    asked.push({ communication, said });
  }
  const messages: AskedMessage[] = [];
  for (const { communication, said } of asked) {
    const [communicationId, waveId] = [communication.id, communication.audienceWaveId ?? ''];
    const read = (route: 'getRelease' | 'getReleaseCsv') =>
      call(world, { as: 'mia', route, params: { workspaceId, waveId } });
    const readers = await call(world, { as: 'mia', route: 'getReaders', params: { workspaceId, communicationId } });
    messages.push({
      ...{ communication, said },
      release: releaseSchema.parse((await read('getRelease')).json),
      readers: readersSchema.parse(readers.json),
      csv: Buffer.from((await read('getReleaseCsv')).bytes).toString('utf8'),
    });
  }
  const report = await call(world, { as: 'mia', route: 'getCommunicationReport', params: { workspaceId } });
  return { messages, report: communicationReportSchema.parse(report.json) };
};
