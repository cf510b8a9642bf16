// Fills a wave with people and answers, straight into the tables: a bench measures what happens afterwards.
import { createHash } from 'node:crypto';
import type { Invitation } from '#core/delivery/outbox/invitation';
import { findBuiltIn } from '#core/instrument/built-in';
import { quarterly } from '#core/instrument/quarterly';
import { makeFinishClosing } from '#core/release/close-wave';
import type { ReleaseStore } from '#core/release/release-store';
import { hasCompleteBlock } from '#core/response/block';
import type { Answers } from '#core/response/wave-response';
import type { Wave } from '#core/wave/wave';
import { waveRefOf } from '#core/wave/wave';
import type { Pseudonymiser, WaveKeys } from '#core/wave/wave-keys';
import type { WaveStore } from '#core/wave/wave-store';
import { shuffle } from '../bot/chance';
import { batchesOf, type Entity } from '../bot/tables/entity-limits';
import { inParallel } from '../bot/tables/in-parallel';
import { makeTableInvitationStore, toEntity as toInvitationRow } from '../bot/tables/invitation-table';
import { makeTableResponseStore, toEntity as toResponseRow } from '../bot/tables/response-table';
import type { Tables } from '../bot/tables/table-client';
import { type Table, upsertBatch } from '../bot/tables/table-row';
import { makeMemoryCommentStore } from '../tests/support/memory/memory-comment-store';
import { makeMemoryWorkspaceStore } from '../tests/support/memory/memory-workspace-store';

const batchesAtATime = 6;

/** A number in [0, 1) that is the same for the same words in every run. */
const drawn = (...words: (string | number)[]): number =>
  createHash('sha256').update(words.join('|')).digest().readUIntBE(0, 6) / 2 ** 48;

const rating = (middle: number, ...words: (string | number)[]): number | null => {
  if (drawn('na', ...words) < 0.03) return null;
  const around = middle + (drawn('a', ...words) + drawn('b', ...words) - 1) * 3.5;
  return Math.min(7, Math.max(1, Math.round(around)));
};

const answersOf = (person: number): Answers => {
  const answers: Answers = { pairs: {}, ratings: {}, choices: {}, texts: {} };
  for (const { id, columns } of quarterly.items) {
    if (columns.includes('experience')) {
      answers.pairs[id] = { expectation: rating(5.6, person, id, 'e'), experience: rating(4.4, person, id, 'x') };
    } else if (columns.includes('rating')) {
      answers.ratings[id] = rating(4.6, person, id);
    }
  }
  answers.choices['importance.first'] = 'people';
  if (drawn('comment', person) < 0.1) answers.texts.need = `A word of person number ${person}`;
  return answers;
};

const sites = ['Vienna', 'London', 'Graz', 'Oslo', 'Lyon'];
const divisions = [
  'Sales / EMEA',
  'Sales / APAC',
  'Plant / North',
  'Plant / South',
  'Staff',
  'Research',
  'Service',
  'IT',
];
const roles = Array.from({ length: 12 }, (_, index) => `Role ${index + 1}`);

const pick = (list: readonly string[], ...words: (string | number)[]): string =>
  list[Math.floor(drawn(...words) * list.length)] ?? '';

const attributesOf = (person: number): Record<string, string> => ({
  Division: pick(divisions, 'division', person),
  Role: pick(roles, 'role', person),
  Site: pick(sites, 'site', person),
});

/** A quarterly wave that has begun to close, of people with the attributes that `seedWave` gives them. */
export const closingWave = (workspaceId: string, id: string): Wave => ({
  tenantId: 'tenant',
  workspaceId,
  id,
  title: 'Bench',
  kind: 'pulse',
  communicationId: null,
  instrumentId: 'quarterly',
  instrumentVersion: 1,
  turn: 0,
  microPulse: 3,
  audience: { kind: 'everyone' },
  attributes: ['Division', 'Role', 'Site'],
  crosses: [],
  strata: 'Division',
  shuffled: true,
  removed: [],
  endCounts: null,
  paused: false,
  reminderAfterDays: null,
  recurring: null,
  seriesId: null,
  round: 1,
  state: 'closing',
  opensAt: null,
  closesAt: null,
  openedAt: '2026-07-01T08:00:00.000Z',
  closingAt: '2026-09-28T08:00:00.000Z',
  closedAt: null,
  createdAt: '2026-07-01T08:00:00.000Z',
});

const invitationOf = (wave: Wave, person: number): Invitation => ({
  ...waveRefOf(wave),
  oid: `person-${person}`,
  microPulse: 3,
  state: 'sent',
  delivered: 3,
  attempt: 1,
  notBefore: null,
  reason: null,
  activityId: `activity-${person}`,
  claim: null,
  sentAt: null,
  attributes: attributesOf(person),
});

const writeAll = async (table: Table, entities: readonly Entity[]): Promise<void> => {
  const partitions = new Map<string, Entity[]>();
  for (const entity of entities) {
    const rows = partitions.get(entity.partitionKey) ?? [];
    rows.push(entity);
    partitions.set(entity.partitionKey, rows);
  }
  const batches = [...partitions.values()].flatMap(batchesOf);
  await inParallel(batches, batchesAtATime, (batch) => upsertBatch(table, batch));
};

const peopleAtATime = 5_000;

/** Writes `people` invitations and as many complete answers to the quarterly instrument. */
export const seedWave = async (
  { clients }: Tables,
  wave: Wave,
  pseudonymiser: Pseudonymiser,
  people: number,
): Promise<void> => {
  const ref = waveRefOf(wave);
  for (let from = 0; from < people; from += peopleAtATime) {
    const numbers = Array.from({ length: Math.min(peopleAtATime, people - from) }, (_, index) => from + index);
    const responses = numbers.map((person) => {
      const answers = answersOf(person);
      const pid = pseudonymiser.pid({ tenantId: wave.tenantId, oid: `person-${person}` });
      return toResponseRow(ref, { pid, answers, complete: hasCompleteBlock(quarterly, answers), atom: null });
    });
    const invitations = numbers.map((person) => toInvitationRow(invitationOf(wave, person)));
    await writeAll({ client: clients.invitations, name: 'invitations' }, invitations);
    await writeAll({ client: clients.responses, name: 'responses' }, responses);
  }
};

/** Closes a seeded wave into the given stores, as the product's timer does, without storing its answers anew. */
export const closeSeeded = async (
  tables: Tables,
  wave: Wave,
  keys: WaveKeys,
  { waves, releases }: { readonly waves: WaveStore; readonly releases: ReleaseStore },
): Promise<void> => {
  const finish = makeFinishClosing({
    waves,
    releases,
    invitations: makeTableInvitationStore(tables.clients.invitations),
    responses: { ...makeTableResponseStore(tables.clients.responses), rewrite: async () => {} },
    comments: makeMemoryCommentStore(),
    workspaces: makeMemoryWorkspaceStore(),
    keys,
    roster: { members: async () => [], includes: async () => false },
    findInstrument: async (_, id, version) => findBuiltIn(id, version) ?? null,
    clock: { now: () => new Date().toISOString() },
    ids: { next: () => crypto.randomUUID() },
    shuffle,
    draw: Math.random,
  });
  if (!(await finish(wave))) throw new Error('The wave did not close');
};
