// A small tenant landscape behind a real server on a loopback port, with stores in memory.

import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { makeRecordAudit } from '#core/audit/record-audit';
import { makeListComments, makeTagComment } from '#core/comment/read-comments';
import { makeCommunicationSteps } from '#core/communication/communication-steps';
import { makeCommunicationAuditSteps } from '#core/communication-audit/communication-audit-steps';
import { makePlanning } from '#core/delivery/audience/planning';
import { makeOpenWave } from '#core/delivery/course/open-wave';
import { makeFollowDelivery } from '#core/delivery/progress/follow-delivery';
import { makeFindOpenPulses } from '#core/delivery/pulse/find-open-pulses';
import { makeFindPlaces } from '#core/delivery/pulse/find-places';
import type { Directory } from '#core/directory/directory';
import { makeImportGroup } from '#core/directory/import-group';
import { makeCountInstallations, makePlanInstallations } from '#core/directory/plan-installations';
import { makePreviewGroup } from '#core/directory/preview-group';
import { makeSortMembers } from '#core/directory/sort-members';
import { makeFindInstrument } from '#core/instrument/find-instrument';
import { makeCopyInstrument, makeReviseInstrument } from '#core/instrument/save-copy';
import { ok } from '#core/kernel/result';
import { makeMyDataSteps } from '#core/my-data/my-data-steps';
import { makeCloseWave } from '#core/release/close-wave';
import { makeListDeletions, makeStopDeletion } from '#core/retention/stop-deletion';
import { makeChoose } from '#core/stakeholder/choices';
import { makeFindAskers } from '#core/stakeholder/find-askers';
import type { Person } from '#core/stakeholder/person';
import { makeAddStakeholders } from '#core/stakeholder/register';
import { makeRegisterSteps } from '#core/stakeholder/register-steps';
import { makeTrainingSteps } from '#core/training/training-steps';
import type { Wave, WaveState } from '#core/wave/wave';
import type { WaveKeys } from '#core/wave/wave-keys';
import { makeChangeSettings } from '#core/workspace/change-settings';
import { makeFindRole } from '#core/workspace/find-role';
import { makeLeadership } from '#core/workspace/leadership';
import type { Roster } from '#core/workspace/roster';
import { makeSetUpWorkspace } from '#core/workspace/set-up-workspace';
import { defaultWorkspaceSettings, type Workspace } from '#core/workspace/workspace';
import { type ApiDeps, makeApi } from '../../../bot/http/api';
import { makeValidateToken } from '../../../bot/http/auth';
import { sampleReading } from '../../core/abcde/sample-check';
import { erasureKey, makeMemoryWithLease, samplePerson, sampleWave } from '../../core/samples';
import { makeMemoryAuditStore } from '../../support/memory/memory-audit-store';
import { makeMemoryChannelInventoryStore } from '../../support/memory/memory-channel-inventory-store';
import { makeMemoryCommentStore } from '../../support/memory/memory-comment-store';
import { makeMemoryCommunicationAuditStore } from '../../support/memory/memory-communication-audit-store';
import { makeMemoryCommunicationStore } from '../../support/memory/memory-communication-store';
import { makeMemoryErasureStore } from '../../support/memory/memory-erasure-store';
import { makeMemoryInstallationStore } from '../../support/memory/memory-installation-store';
import { makeMemoryInstrumentStore } from '../../support/memory/memory-instrument-store';
import { makeMemoryInvitationStore } from '../../support/memory/memory-invitation-store';
import { makeMemoryPersonStore } from '../../support/memory/memory-person-store';
import { makeMemoryProgressStore } from '../../support/memory/memory-progress-store';
import { makeMemoryReleaseStore } from '../../support/memory/memory-release-store';
import { makeMemoryReminderStore } from '../../support/memory/memory-reminder-store';
import { makeMemoryResponseStore } from '../../support/memory/memory-response-store';
import { makeMemoryRunStore } from '../../support/memory/memory-run-store';
import { makeMemoryStakeholderStore } from '../../support/memory/memory-stakeholder-store';
import { makeMemoryWaveStore } from '../../support/memory/memory-wave-store';
import { makeMemoryWorkQueue } from '../../support/memory/memory-work-queue';
import { makeMemoryWorkspaceStore } from '../../support/memory/memory-workspace-store';
import { makeTokens, type Tokens } from './tokens';

const now = '2026-11-22T09:00:00.000Z';
const home = 'tenant-home';
const foreign = 'tenant-foreign';

/**
 * Everybody by first name: lea leads, mia is a member, ines installed, otto leads another PMO, sam is in no team, sid is a
 * stakeholder, lena led and has left.
 */
const people = {
  lea: { tenantId: home, oid: 'lea' },
  mia: { tenantId: home, oid: 'mia' },
  ines: { tenantId: home, oid: 'ines' },
  otto: { tenantId: home, oid: 'otto' },
  sam: { tenantId: home, oid: 'sam' },
  sid: { tenantId: home, oid: 'sid' },
  lena: { tenantId: home, oid: 'lena' },
  fay: { tenantId: foreign, oid: 'fay' },
} as const;
export type Name = keyof typeof people;

const teamOf = (id: string, changed: Partial<Workspace>): Workspace => ({
  tenantId: home,
  id,
  name: `Team ${id}`,
  teamId: `19:${id}@thread.tacv2`,
  serviceUrl: 'https://smba.example/teams/',
  installedBy: null,
  kind: 'pmo',
  leads: [],
  settings: defaultWorkspaceSettings,
  installed: true,
  deletion: null,
  simulated: false,
  ...changed,
});

const teams: readonly Workspace[] = [
  // Lena led it too, and has left the team.
  teamOf('w-pmo', { leads: ['lea', 'lena'], installedBy: 'ines' }),
  teamOf('w-other', { leads: ['otto'], installedBy: 'otto' }),
  teamOf('w-new', { kind: null, installedBy: 'ines' }),
  teamOf('w-shared', { kind: null, installedBy: 'otto', name: 'Shared' }),
  teamOf('w-gone', { leads: ['lea'], installed: false }),
  teamOf('w-foreign', { tenantId: foreign, leads: ['fay'], installedBy: 'fay' }),
];

const members: Readonly<Record<string, readonly string[]>> = {
  'w-pmo': ['lea', 'mia', 'ines'],
  'w-other': ['otto'],
  'w-new': ['ines', 'mia'],
  'w-shared': ['lea', 'mia', 'ines', 'sam'],
  'w-gone': ['lea', 'mia'],
  'w-foreign': ['fay'],
};

export const personOf = (oid: string, changed: Partial<Person> = {}): Person =>
  samplePerson(oid, { tenantId: home, ...changed });

export const waveOf = (id: string, state: WaveState, changed: Partial<Wave> = {}): Wave => {
  const hasOpened = state === 'open' || state === 'closing' || state === 'closed';
  return sampleWave(state, {
    tenantId: home,
    workspaceId: 'w-pmo',
    id,
    title: `Wave ${id}`,
    closesAt: hasOpened ? '2026-12-05T09:00:00.000Z' : null,
    openedAt: hasOpened ? '2026-11-01T09:00:00.000Z' : null,
    closingAt: state === 'closing' || state === 'closed' ? '2026-11-15T09:00:00.000Z' : null,
    closedAt: state === 'closed' ? '2026-11-15T09:00:00.000Z' : null,
    createdAt: '2026-10-31T09:00:00.000Z',
    ...changed,
  });
};

const noKeys: WaveKeys = { create: async () => {}, find: async () => null, destroy: async () => {} };

/** Tells the members above, or that Teams cannot be asked. */
const makeRoster = () => {
  const membersOf = (workspace: Workspace): readonly string[] => members[workspace.id] ?? [];
  const roster: Roster & { isAvailable: boolean } = {
    isAvailable: true,
    members: async (workspace) =>
      roster.isAvailable ? membersOf(workspace).map((oid) => ({ oid, name: `Name of ${oid}` })) : 'unavailable',
    includes: async (workspace, oid) => (roster.isAvailable ? membersOf(workspace).includes(oid) : 'unavailable'),
  };
  return roster;
};

/** Everything in memory, with the teams above in it. */
export const makeStores = async () => {
  const stores = {
    workspaces: makeMemoryWorkspaceStore(),
    people: makeMemoryPersonStore(),
    stakeholders: makeMemoryStakeholderStore(),
    instruments: makeMemoryInstrumentStore(),
    waves: makeMemoryWaveStore(),
    invitations: makeMemoryInvitationStore(),
    responses: makeMemoryResponseStore(),
    releases: makeMemoryReleaseStore(),
    comments: makeMemoryCommentStore(),
    reminders: makeMemoryReminderStore(),
    installations: makeMemoryInstallationStore(),
    audit: makeMemoryAuditStore(),
    erasures: makeMemoryErasureStore(),
    runs: makeMemoryRunStore(),
    progress: makeMemoryProgressStore(),
    communications: makeMemoryCommunicationStore(),
    communicationAudits: makeMemoryCommunicationAuditStore(),
    channelInventory: makeMemoryChannelInventoryStore(),
    roster: makeRoster(),
  };
  for (const team of teams) await stores.workspaces.add(team);
  return stores;
};
type Stores = Awaited<ReturnType<typeof makeStores>>;

/** A directory with nothing in it. */
const emptyDirectory: Directory = {
  findGroups: async () => ok({ items: [], hasMore: false }),
  listMembers: async () => ok({ items: [], hasMore: false }),
};

const depsOf = (stores: Stores, keys: WaveKeys, tokens: Tokens, logged: unknown[]): ApiDeps => {
  const clock = { now: () => now };
  let audited = 0;
  const recordAudit = makeRecordAudit({ ...stores, clock, ids: { next: () => `entry-${++audited}` } });
  const deps = {
    ...stores,
    clock,
    keys,
    recordAudit,
    findInstrument: makeFindInstrument(stores),
    withLease: makeMemoryWithLease(),
  };
  const findRole = makeFindRole(deps);
  let copies = 0;
  let messages = 0;
  let findings = 0;
  const addStakeholders = makeAddStakeholders(deps);
  const groupDeps = { ...deps, addStakeholders, sortMembers: makeSortMembers(deps) };
  const instrumentDeps = { ...deps, ids: { next: () => `copy-${++copies}` } };
  return {
    ...deps,
    findRole,
    validateToken: makeValidateToken(tokens.rules, { warn: () => {} }),
    log: { error: (...entry: unknown[]) => void logged.push(entry) },
    isStorageReachable: async () => true,
    checkHealth: async () => ({ checkedAt: now, findings: [{ subject: 'storage', problem: null }] }),
    setUpWorkspace: makeSetUpWorkspace({ ...deps, findRole }),
    changeSettings: makeChangeSettings(deps),
    ...makeLeadership(deps),
    choose: makeChoose(deps),
    findAskers: makeFindAskers(deps),
    ...makeMyDataSteps({ ...deps, erasureKey, ids: { next: () => 'secret' } }),
    findOpenPulses: makeFindOpenPulses({ ...deps, findPlaces: makeFindPlaces(deps) }),
    ...makeRegisterSteps(deps),
    directoryAccess: { kind: 'ready', directory: emptyDirectory, consentUrl: 'https://entra.example/consent' },
    canInstall: true,
    previewGroup: makePreviewGroup(groupDeps),
    importGroup: makeImportGroup(groupDeps),
    planInstallations: makePlanInstallations(groupDeps),
    countInstallations: makeCountInstallations(deps),
    copyInstrument: makeCopyInstrument(instrumentDeps),
    reviseInstrument: makeReviseInstrument(deps),
    ...makePlanning({ ...deps, ids: { next: () => 'wave-new' } }),
    openWave: makeOpenWave({ ...deps, withLease: (_tenant, _name, work) => work() }),
    closeWave: makeCloseWave(deps),
    ...makeFollowDelivery({ ...deps, queue: makeMemoryWorkQueue(clock), dispatch: async () => {} }),
    listDeletions: makeListDeletions(deps),
    stopDeletion: makeStopDeletion(deps),
    listComments: makeListComments(deps),
    tagComment: makeTagComment(deps),
    ...makeTrainingSteps(deps),
    ...makeCommunicationSteps({
      ...deps,
      readText: () => sampleReading(),
      draw: () => 0.5,
      ids: { next: () => `message-${++messages}` },
    }),
    ...makeCommunicationAuditSteps({
      ...deps,
      ids: { next: () => `found-${++findings}` },
      shuffle: (values) => [...values],
    }),
  };
};

/** Serves an express app on a free loopback port. */
export const listen = async (app: express.Express) => {
  const server = createServer(app);
  // A test that works for longer than five seconds between two requests must find its connection open.
  server.keepAliveTimeout = 0;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    stop: () => new Promise<void>((resolve) => void server.close(() => resolve()).closeAllConnections()),
  };
};

let keyOfRun: Promise<Tokens> | undefined;

/** Starts the server; dependencies can be replaced. */
export const startWorld = async (replaced: Partial<ApiDeps> = {}, keys = noKeys) => {
  // One key per test file: making it takes longer than most tests.
  keyOfRun ??= makeTokens();
  const tokens = await keyOfRun;
  const stores = await makeStores();
  const logged: unknown[] = [];
  const app = express().use(makeApi({ ...depsOf(stores, keys, tokens, logged), ...replaced }));
  return { ...(await listen(app)), stores, logged, bearerOf: (name: Name) => bearer(tokens, name) };
};
export type World = Awaited<ReturnType<typeof startWorld>>;

const bearer = (tokens: Tokens, name: Name): Promise<string> =>
  tokens.bearerOf(people[name].tenantId, people[name].oid);
