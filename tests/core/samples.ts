// What the tests of core, cards, conversation and jobs are made of: one wave of one workspace, and the people in it.

import type { Invitation } from '#core/delivery/outbox/invitation';
import type { Pulse, PulseSender, SendOutcome } from '#core/delivery/sending/sender';
import { findBuiltIn } from '#core/instrument/built-in';
import { express } from '#core/instrument/express';
import type { FindInstrument } from '#core/instrument/find-instrument';
import { type Clock, plusMilliseconds } from '#core/kernel/clock';
import type { Ids } from '#core/kernel/ids';
import { makeWithLease, type WithLease } from '#core/kernel/with-lease';
import type { ErasureKey } from '#core/my-data/erasure-key';
import { hasCompleteBlock } from '#core/response/block';
import type { Answers, Rating, WaveResponse } from '#core/response/wave-response';
import type { Person } from '#core/stakeholder/person';
import { defaultPreferences } from '#core/stakeholder/person';
import { emptyProfile, type Stakeholder } from '#core/stakeholder/stakeholder';
import type { Wave, WaveRef, WaveState } from '#core/wave/wave';
import type { WaveKeys } from '#core/wave/wave-keys';
import type { Roster } from '#core/workspace/roster';
import type { Workspace } from '#core/workspace/workspace';
import { localWorkspaceSettings } from '#core/workspace/workspace';
import { makeErasureMarker } from '../../bot/keys/erasure-marker';
import { makePseudonymiser } from '../../bot/keys/pseudonymiser';
import { makeMemoryAuditStore } from '../support/memory/memory-audit-store';
import { makeMemoryCommentStore } from '../support/memory/memory-comment-store';
import { makeMemoryCommunicationStores } from '../support/memory/memory-communication-stores';
import { makeMemoryErasureStore } from '../support/memory/memory-erasure-store';
import { makeMemoryInstallationStore } from '../support/memory/memory-installation-store';
import { makeMemoryInvitationStore } from '../support/memory/memory-invitation-store';
import { makeMemoryLeaseStore } from '../support/memory/memory-lease-store';
import { makeMemoryPersonStore } from '../support/memory/memory-person-store';
import { makeMemoryProgressStore } from '../support/memory/memory-progress-store';
import { makeMemoryReleaseStore } from '../support/memory/memory-release-store';
import { makeMemoryReminderStore } from '../support/memory/memory-reminder-store';
import { makeMemoryResponseStore } from '../support/memory/memory-response-store';
import { makeMemoryRunStore } from '../support/memory/memory-run-store';
import { makeMemoryStakeholderStore } from '../support/memory/memory-stakeholder-store';
import { makeMemoryWaveStore } from '../support/memory/memory-wave-store';
import { makeMemoryWorkspaceStore } from '../support/memory/memory-workspace-store';

export const tenantId = 'tenant';
export const workspaceId = 'pmo';
export const waveId = 'wave';
export const ref: WaveRef = { tenantId, workspaceId, waveId };
export const start = '2026-11-22T09:00:00.000Z';

/** A clock that stands still until it is moved. */
export const makeClock = (at: string = start): Clock & { pass: (milliseconds: number) => void } => {
  let time = at;
  return {
    now: () => time,
    pass: (milliseconds) => {
      time = plusMilliseconds(time, milliseconds);
    },
  };
};

export const sampleWorkspace = (changes: Partial<Workspace> = {}): Workspace => ({
  tenantId,
  id: workspaceId,
  name: 'Portfolio Office',
  teamId: '19:pmo@thread.tacv2',
  serviceUrl: 'https://smba.example/teams/',
  installedBy: null,
  kind: 'pmo',
  leads: ['lead'],
  settings: { ...localWorkspaceSettings, minimumInvited: 5 },
  installed: true,
  deletion: null,
  simulated: false,
  ...changes,
});

const opened: readonly WaveState[] = ['open', 'closing', 'closed'];

export const sampleWave = (state: WaveState, changes: Partial<Wave> = {}): Wave & { readonly openedAt: string } => ({
  tenantId,
  workspaceId,
  id: waveId,
  title: 'Autumn',
  kind: 'pulse',
  communicationId: null,
  instrumentId: 'express',
  instrumentVersion: 1,
  turn: 0,
  microPulse: 1,
  shuffled: true,
  removed: [],
  endCounts: null,
  paused: false,
  reminderAfterDays: null,
  recurring: null,
  seriesId: null,
  round: 1,
  audience: { kind: 'everyone' },
  attributes: [],
  crosses: [],
  strata: null,
  state,
  opensAt: null,
  closesAt: opened.includes(state) ? '2027-02-21T09:00:00.000Z' : null,
  closingAt: state === 'closing' || state === 'closed' ? start : null,
  closedAt: state === 'closed' || state === 'cancelled' ? start : null,
  createdAt: '2026-11-20T09:00:00.000Z',
  ...changes,
  openedAt: changes.openedAt ?? (opened.includes(state) ? '2026-11-21T09:00:00.000Z' : (null as never)),
});

export const samplePerson = (oid: string, changes: Partial<Person> = {}): Person => ({
  tenantId,
  oid,
  name: `Name of ${oid}`,
  conversationId: `a:${oid}`,
  serviceUrl: 'https://smba.example/teams/',
  teamsUserId: `29:${oid}`,
  botId: '28:bot',
  channelId: 'msteams',
  locale: null,
  timeZone: null,
  reachability: 'reachable',
  asking: 'welcome',
  preferences: defaultPreferences,
  ...changes,
});

export const sampleStakeholder = (oid: string, changes: Partial<Stakeholder> = {}): Stakeholder => ({
  tenantId,
  workspaceId,
  oid,
  name: `Name of ${oid}`,
  attributes: {},
  ...emptyProfile,
  ...changes,
});

export const sampleInvitation = (oid: string, changes: Partial<Invitation> = {}): Invitation => ({
  ...ref,
  oid,
  microPulse: 1,
  state: 'planned',
  delivered: 0,
  attempt: 0,
  notBefore: null,
  reason: null,
  activityId: null,
  claim: null,
  sentAt: null,
  attributes: {},
  ...changes,
});

/** Ids of so many people. */
export const oids = (count: number): string[] => Array.from({ length: count }, (_, index) => `person-${index + 1}`);

export const pidOf = (index: number): string => index.toString(16).padStart(64, '0');

/** Somebody who rates all five Ps alike. */
export const answersOf = (expectation: Rating, experience: Rating, value: Rating): Answers => ({
  pairs: Object.fromEntries(['PR1', 'PE1', 'PC1', 'PP1', 'PS1'].map((id) => [id, { expectation, experience }])),
  ratings: { V1: value },
  choices: {},
  texts: {},
});

/** A response to the express instrument: complete when one P at least has numbers, as the answer path has it. */
export const responseOf = (pid: string, answers: Answers, atom: string | null = null): WaveResponse => ({
  pid,
  answers,
  complete: hasCompleteBlock(express, answers),
  atom,
});

export const sampleResponse = (
  index: number,
  expectation: Rating,
  experience: Rating,
  value: Rating = experience,
): WaveResponse => responseOf(pidOf(index), answersOf(expectation, experience, value));

/** The instruments that come with the product. */
export const findInstrument: FindInstrument = async (_, id, version) => findBuiltIn(id, version) ?? null;

/** Keys in memory; each wave has its own. */
export const makeMemoryKeys = (): WaveKeys => {
  const keys = new Map<string, Buffer>();
  const nameOf = (wave: WaveRef): string => `${wave.tenantId}|${wave.workspaceId}|${wave.waveId}`;
  return {
    create: async (wave) => {
      keys.set(nameOf(wave), keys.get(nameOf(wave)) ?? Buffer.from(nameOf(wave).padEnd(32, '-')));
    },
    find: async (wave) => {
      const key = keys.get(nameOf(wave));
      return key ? makePseudonymiser(key) : null;
    },
    destroy: async (wave) => void keys.delete(nameOf(wave)),
  };
};

/** A team of these people, or one that Teams does not tell about at the moment. */
export const rosterOf = (members: readonly string[] | 'unavailable'): Roster => ({
  members: async () => (members === 'unavailable' ? members : members.map((oid) => ({ oid, name: `Name of ${oid}` }))),
  includes: async (_, oid) => (members === 'unavailable' ? members : members.includes(oid)),
});

/** All of what a store gives page by page. */
export const allOf = async <Row>(pages: AsyncIterable<readonly Row[]>): Promise<Row[]> => {
  const rows: Row[] = [];
  for await (const page of pages) rows.push(...page);
  return rows;
};

/** Every store, empty, in memory. */
export const makeStores = () => ({
  workspaces: makeMemoryWorkspaceStore(),
  people: makeMemoryPersonStore(),
  stakeholders: makeMemoryStakeholderStore(),
  waves: makeMemoryWaveStore(),
  invitations: makeMemoryInvitationStore(),
  responses: makeMemoryResponseStore(),
  releases: makeMemoryReleaseStore(),
  comments: makeMemoryCommentStore(),
  ...{ leases: makeMemoryLeaseStore(), reminders: makeMemoryReminderStore() },
  ...{ audit: makeMemoryAuditStore(), installations: makeMemoryInstallationStore() },
  ...{ erasures: makeMemoryErasureStore(), runs: makeMemoryRunStore() },
  ...makeMemoryCommunicationStores(),
  progress: makeMemoryProgressStore(),
});

/** A key of erasures that is always the same. */
export const erasureKey: ErasureKey = { marker: async () => makeErasureMarker(Buffer.alloc(32, 7)) };

/** Ids that are counted, each given once. */
export const makeIds = (prefix = 'id'): Ids => {
  let count = 0;
  return { next: () => `${prefix}-${++count}` };
};

/** The guard of work that one process does at a time, by leases in memory, of a process that never lives long enough to renew. */
export const makeMemoryWithLease = (clock: Clock = makeClock(), leases = makeMemoryLeaseStore()): WithLease =>
  makeWithLease({ leases, clock, ids: makeIds('owner'), every: () => () => {} });

/** A sender whose turn is always now, and that claims a few cards at once. */
export const makeSender = (send: (pulse: Pulse) => Promise<SendOutcome>): PulseSender => ({
  turn: async () => null,
  chunk: () => 4,
  prepare: (pulse) => () => send(pulse),
});

const writing = new Set([
  'add',
  'addAll',
  'addOnce',
  'put',
  'putAll',
  'merge',
  'replace',
  'replaceAll',
  'remove',
  'removeAll',
  'rewrite',
  'setThemes',
]);

/** Watches what is called on a set of stores: every writing call goes to `writes` as `store.method`. */
export const watch = <Watched extends Readonly<Record<string, object>>>(stores: Watched) => {
  const writes: string[] = [];
  const calls: string[] = [];
  const watched = Object.entries(stores).map(([name, store]) => [
    name,
    new Proxy(store, {
      get: (target, method, receiver) => {
        const found: unknown = Reflect.get(target, method, receiver);
        if (typeof found !== 'function') return found;
        return (...input: unknown[]) => {
          calls.push(`${name}.${String(method)}`);
          if (writing.has(String(method))) writes.push(`${name}.${String(method)}`);
          return found.apply(target, input);
        };
      },
    }),
  ]);
  return { stores: Object.fromEntries(watched) as Watched, writes, calls };
};

/** Makes the n-th call of one method of a store throw, once. */
export const breakOnce = <Store extends object>(store: Store, method: keyof Store, nth = 1): Store => {
  let calls = 0;
  return new Proxy(store, {
    get: (target, name, receiver) => {
      const found: unknown = Reflect.get(target, name, receiver);
      if (name !== method || typeof found !== 'function') return found;
      return async (...input: unknown[]) => {
        calls += 1;
        if (calls === nth) throw new Error('planted: the storage broke');
        return found.apply(target, input);
      };
    },
  });
};
