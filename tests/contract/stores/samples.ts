import { randomUUID } from 'node:crypto';
import type { Invitation } from '#core/delivery/outbox/invitation';
import { fivePs } from '#core/kernel/five-p';
import type { Release } from '#core/release/release';
import type { ReleaseDetail } from '#core/release/release-detail';
import type { WaveResponse } from '#core/response/wave-response';
import type { Person } from '#core/stakeholder/person';
import { defaultPreferences } from '#core/stakeholder/person';
import { longestNote, type Stakeholder } from '#core/stakeholder/stakeholder';
import type { Wave, WaveRef } from '#core/wave/wave';
import type { Workspace, WorkspaceRef } from '#core/workspace/workspace';
import { defaultWorkspaceSettings } from '#core/workspace/workspace';

/** What thousands of rows may take while other work keeps the machine busy; alone it is about a second. */
export const busyMachineMilliseconds = 30_000;

/** A tenant that no other test knows. */
export const newTenant = (): string => `tenant-${randomUUID()}`;

/** A wave of a tenant that no other test knows. */
export const newWaveRef = (): WaveRef => ({ tenantId: newTenant(), workspaceId: 'team-1', waveId: 'wave-1' });

/** Text that a careless filter or address would trip over. */
export const oddText = `O'Brien & Söhne / \\ # ? % + = | "<日本>" 🙂 \n\t`;

/** Ids made of every sign that an id may hold. */
export const oddIds = ['29:1-abc_D.e~f@g', '~', '.', '-', '@:@', 'A', 'a', '0'] as const;

/** Two different pairs of ids that a plain separator would make one. */
export const confusableIds = [
  ['a', 'b|c'],
  ['a|b', 'c'],
] as const;

/** A tenant id that would open a filter up if it were pasted into it. */
export const injectedTenant = "x' or PartitionKey ne 'y";

export const sampleWorkspace = (tenantId: string, id: string, changes: Partial<Workspace> = {}): Workspace => ({
  tenantId,
  id,
  name: oddText,
  teamId: '19:abc@thread.tacv2',
  serviceUrl: 'https://smba.example.com/emea/',
  installedBy: null,
  kind: null,
  leads: ['lead-1', 'lead-2'],
  settings: { ...defaultWorkspaceSettings, crosses: [['site', oddText]], strata: 'site' },
  installed: true,
  deletion: null,
  simulated: false,
  ...changes,
});

export const samplePerson = (tenantId: string, oid: string, changes: Partial<Person> = {}): Person => ({
  tenantId,
  oid,
  name: oddText,
  conversationId: 'a:1',
  serviceUrl: 'https://smba.example.com/emea/',
  teamsUserId: '29:1',
  botId: '28:1',
  channelId: 'msteams',
  locale: null,
  timeZone: null,
  reachability: 'reachable',
  asking: 'welcome',
  preferences: defaultPreferences,
  ...changes,
});

export const sampleStakeholder = (ref: WorkspaceRef, oid: string, changes: Partial<Stakeholder> = {}): Stakeholder => ({
  tenantId: ref.tenantId,
  workspaceId: ref.workspaceId,
  oid,
  name: oddText,
  attributes: { division: 'North', [oddText]: oddText },
  interest: 5,
  influence: null,
  needs: oddText,
  expectations: '',
  preferences: 'x'.repeat(longestNote),
  issues: '',
  relationship: oddText,
  ...changes,
});

export const sampleWave = (ref: WaveRef, changes: Partial<Wave> = {}): Wave => ({
  tenantId: ref.tenantId,
  workspaceId: ref.workspaceId,
  id: ref.waveId,
  title: oddText,
  kind: 'pulse',
  communicationId: null,
  instrumentId: 'express',
  instrumentVersion: 1,
  turn: 2,
  microPulse: 3,
  audience: { kind: 'everyone' },
  attributes: ['site', oddText],
  crosses: [['site', oddText]],
  strata: null,
  shuffled: true,
  removed: [],
  endCounts: null,
  paused: false,
  reminderAfterDays: null,
  recurring: null,
  seriesId: null,
  round: 1,
  state: 'draft',
  opensAt: null,
  closesAt: null,
  openedAt: null,
  closingAt: null,
  closedAt: null,
  createdAt: '2026-11-01T08:00:00.000Z',
  ...changes,
});

export const sampleInvitation = (ref: WaveRef, oid: string, changes: Partial<Invitation> = {}): Invitation => ({
  tenantId: ref.tenantId,
  workspaceId: ref.workspaceId,
  waveId: ref.waveId,
  oid,
  microPulse: 2,
  state: 'planned',
  delivered: 1,
  attempt: 0,
  notBefore: null,
  reason: null,
  activityId: null,
  claim: null,
  sentAt: null,
  attributes: { site: oddText },
  ...changes,
});

/** A pid that starts with the given digit. */
export const samplePid = (digit: string, index = 0): string => `${digit}${index.toString(16).padStart(63, '0')}`;

export const sampleResponse = (pid: string, comment: string = oddText): WaveResponse => ({
  pid,
  answers: {
    pairs: { PR1: { expectation: 7, experience: 1 }, PE1: { expectation: null, experience: 4, minimum: 2 } },
    ratings: { V1: null },
    choices: { 'importance.first': 'product' },
    texts: { comment },
  },
  complete: false,
  atom: null,
});

export const completeResponse = (pid: string, atom: string | null = null): WaveResponse => ({
  pid,
  answers: { pairs: {}, ratings: { V1: 5 }, choices: {}, texts: {} },
  complete: true,
  atom,
});

/** A row as it was before it had these columns. */
export const without = (row: object, ...columns: readonly string[]): Record<string, unknown> =>
  Object.fromEntries(Object.entries(row).filter(([column]) => !columns.includes(column)));

/** All of what a store gives page by page. */
export const allOf = async <Row>(pages: AsyncIterable<readonly Row[]>): Promise<Row[]> => {
  const rows: Row[] = [];
  for await (const page of pages) rows.push(...page);
  return rows;
};

export const sampleRelease = (waveId: string, changes: Partial<Release> = {}): Release => ({
  waveId,
  title: oddText,
  instrumentId: 'express',
  instrumentVersion: 1,
  openedAt: '2026-11-01T08:00:00.000Z',
  closedAt: '2026-11-15T08:00:00.000Z',
  invited: 12,
  delivered: 11,
  n: null,
  responseRate: 1 / 3,
  value: { itemId: 'V1', n: 6, figure: { mean: 4.6000000000000005, low: -0.5, high: 7.5 } },
  ps: fivePs.map((p) => ({
    p,
    n: null,
    expectation: { hidden: 'too-few' },
    experience: { coded: '<=1.5' },
    gap: { label: 'shortfall' },
    gapLabel: 'shortfall',
  })),
  detail: null,
  ...changes,
});

/** A detail with so many groups; their names are odd, their figures exact. */
export const detailOf = (groups: number): ReleaseDetail => ({
  items: [],
  attributes: [oddText],
  segments: Array.from({ length: groups }, (_, index) => ({
    id: `Site=${index}`,
    path: [{ attribute: 'Site', value: `${oddText}${index}` }],
    n: 5,
    value: { n: 5, figure: { mean: 4.6000000000000005, low: -0.5, high: 7.5 }, basis: { spread: 'whole', df: 19 } },
    ps: [],
    sq: { hidden: 'complementary' },
  })),
  overall: { attribute: null, population: 12, ps: [] },
  quality: { sq: { hidden: 'too-few' }, sqWeighted: { hidden: 'not-asked' }, weights: { hidden: 'not-asked' } },
  pairItems: [],
  ratingItems: [],
  choiceItems: [],
  distributions: [],
  shares: [],
  reliability: [],
  drivers: { kind: 'none', reason: 'too-few' },
  flags: { straightLiners: null, cannotSay: [], ceilings: [], answeredCards: [null], labelsChange: null },
});
