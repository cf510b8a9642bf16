import type { z } from 'zod';
import type { AuditDeed } from '#core/audit/audit-entry';
import type { AuditedField } from '#core/audit/deed-words';
import type { CommentStore } from '#core/comment/comment-store';
import type { api } from '#core/contract/api';
import { entraId } from '#core/kernel/person-ref';
import { profileShape, type Stakeholder } from '#core/stakeholder/stakeholder';
import type { StakeholderStore } from '#core/stakeholder/stakeholder-store';
import type { Wave, WaveState } from '#core/wave/wave';
import type { WaveStore } from '#core/wave/wave-store';
import { refOf } from '#core/workspace/workspace';
import type { PersonalRoute, RouteName } from './access-table';
import { ofCommunications } from './audited-communications';
import type { Context } from './handler';

export type WatchDeps = {
  readonly waves: Pick<WaveStore, 'find'>;
  readonly stakeholders: Pick<StakeholderStore, 'find'>;
  readonly comments: Pick<CommentStore, 'list'>;
};

type WorkspaceRoute = Exclude<RouteName, PersonalRoute>;

type Answer<Name extends RouteName> = z.output<(typeof api)[Name]['answer']>;

/** Looks at a request before it is handled; what it gives back tells from the answer what was done, null for nothing. */
export type Watch<Name extends RouteName> = (
  context: Context<Name>,
) => Promise<(answer: Answer<Name>) => Promise<AuditDeed | null>>;

/**
 * Why nothing is written down here: it only reads; its use case writes it down, because the same can be done elsewhere
 * too; it only tells what something would do; the file holds nothing of the workspace; what somebody learns is their own;
 * it would tell one rater of a communications audit how far the other is.
 */
export type Unwatched = 'reads' | 'use-case' | 'preview' | 'empty-file' | 'own-learning' | 'would-tell-the-other';

/** Every route of a workspace with what is written down of it, or why nothing is: one that is missing does not compile. */
export type AuditTable = { readonly [Name in WorkspaceRoute]: Watch<Name> | Unwatched };

const findWave = async (
  { waves }: WatchDeps,
  { access, param }: Pick<Context<'getWave'>, 'access' | 'param'>,
): Promise<Wave | null> => (await waves.find({ ...refOf(access.workspace), waveId: param('waveId') }))?.value ?? null;

type WaveVerb = 'openWave' | 'closeWave' | 'cancelWave' | 'pauseWave' | 'resumeWave';
type WaveDeed = 'wave-opened' | 'wave-closed' | 'wave-cancelled' | 'wave-paused' | 'wave-resumed';

/** Repeating a deed, or finding it undone by the time it came, is none. */
const watchWave =
  <Name extends WaveVerb>(deps: WatchDeps, kind: WaveDeed): Watch<Name> =>
  async (context) => {
    const before = await findWave(deps, context);
    return async (answer) => {
      const now = { paused: before?.paused, ...(answer as { readonly state: WaveState }) };
      const isDone = before && (before.state !== now.state || before.paused !== now.paused);
      return isDone ? { kind, name: before.title } : null;
    };
  };

/** The parts in which two things differ, in the order in which they are named. */
const differing = <Value extends object>(
  names: readonly (keyof Value & AuditedField)[],
  before: Value,
  now: Value,
): string[] => names.filter((name) => JSON.stringify(before[name]) !== JSON.stringify(now[name]));

const planFields = [
  'title',
  'instrumentId',
  'audience',
  'opensAt',
  'closesAt',
  'reminderAfterDays',
  'recurring',
] as const;

const watchPlanChange =
  (deps: WatchDeps): Watch<'changeWavePlan'> =>
  async (context) => {
    const before = await findWave(deps, context);
    return async () => {
      const now = await findWave(deps, context);
      const fields = before && now ? differing(planFields, before, now) : [];
      return now && fields.length > 0 ? { kind: 'wave-plan-changed', name: now.title, fields } : null;
    };
  };

const watchPlanRemoval =
  (deps: WatchDeps): Watch<'removeWavePlan'> =>
  async (context) => {
    const before = await findWave(deps, context);
    return async () => (before ? { kind: 'wave-plan-removed', name: before.title } : null);
  };

type FileRoute = 'getReleaseCsv' | 'getReleaseXlsx' | 'getDeliveryListCsv' | 'getDeliveryListXlsx';

const watchWaveFile =
  <Name extends FileRoute>(
    deps: WatchDeps,
    kind: 'release-downloaded' | 'ledger-downloaded',
    format: 'csv' | 'xlsx',
  ): Watch<Name> =>
  async (context) => {
    const wave = await findWave(deps, context);
    return async () => ({ kind, format, name: wave?.title ?? context.param('waveId') });
  };

type FileKind = 'audit-downloaded' | 'runs-downloaded' | 'communications-downloaded';

const watchFile =
  <Name extends RouteName>(kind: FileKind, format: 'csv' | 'xlsx'): Watch<Name> =>
  async () =>
  async () => ({ kind, format });

const watchCommunicationAuditFile =
  <Name extends 'getCommunicationAuditCsv' | 'getCommunicationAuditXlsx'>(format: 'csv' | 'xlsx'): Watch<Name> =>
  async ({ param }) =>
  async () => ({ kind: 'communication-audit-downloaded', format, name: param('quarter') });

const findEntry = async (
  { stakeholders }: WatchDeps,
  { access }: Pick<Context<'getStakeholder'>, 'access'>,
  userId: string,
): Promise<Stakeholder | null> => (await stakeholders.find(refOf(access.workspace), entraId(userId)))?.value ?? null;

const entryFields = ['attributes', ...(Object.keys(profileShape) as (keyof typeof profileShape)[])] as const;

const watchEntryChange =
  (deps: WatchDeps): Watch<'changeStakeholder'> =>
  async (context) => {
    const before = await findEntry(deps, context, context.param('userId'));
    return async () => {
      const now = await findEntry(deps, context, context.param('userId'));
      const fields = before && now ? differing(entryFields, before, now) : [];
      return now && fields.length > 0 ? { kind: 'stakeholder-changed', name: now.name, fields } : null;
    };
  };

const watchMerge =
  (deps: WatchDeps): Watch<'mergeStakeholders'> =>
  async (context) => {
    const other = await findEntry(deps, context, context.body.userId);
    return async ({ name }) => ({ kind: 'stakeholders-merged', name, other: other?.name ?? context.body.userId });
  };

const watchRemoval =
  (deps: WatchDeps): Watch<'removeStakeholder'> =>
  async (context) => {
    const userId = context.param('userId');
    const entry = await findEntry(deps, context, userId);
    return async () => ({ kind: 'stakeholder-removed', name: entry?.name ?? entraId(userId) });
  };

const watchTag =
  (deps: WatchDeps): Watch<'tagComment'> =>
  async (context) => {
    const ref = { ...refOf(context.access.workspace), waveId: context.param('waveId') };
    const themesOf = async (): Promise<string> =>
      JSON.stringify(
        (await deps.comments.list(ref))?.comments.find(({ id }) => id === context.param('commentId'))?.themes,
      );
    const [before, wave] = [await themesOf(), await findWave(deps, context)];
    // Which comment, and which theme, would repeat what somebody wrote.
    return async () => ((await themesOf()) === before ? null : { kind: 'comment-tagged', name: wave?.title ?? '' });
  };

/** Done to nobody, it is no deed. */
const ifAny = (count: number, deed: AuditDeed): AuditDeed | null => (count > 0 ? deed : null);

const ofWorkspace = {
  setUpWorkspace: 'use-case',
  getWorkspace: 'reads',
  changeSettings: 'use-case',
  getTeam: 'reads',
  appointLead: 'use-case',
  removeLead: 'use-case',
  takeOver: 'use-case',
  listAudit: 'reads',
  getAuditCsv: watchFile<'getAuditCsv'>('audit-downloaded', 'csv'),
  getAuditXlsx: watchFile<'getAuditXlsx'>('audit-downloaded', 'xlsx'),
  getHealth: 'reads',
  listRuns: 'reads',
  getRunsCsv: watchFile<'getRunsCsv'>('runs-downloaded', 'csv'),
  getRunsXlsx: watchFile<'getRunsXlsx'>('runs-downloaded', 'xlsx'),
} as const satisfies Partial<AuditTable>;

const registerWatches = (deps: WatchDeps) =>
  ({
    listStakeholders: 'reads',
    addStakeholders:
      async () =>
      async ({ added }) =>
        ifAny(added, { kind: 'stakeholders-added', count: added }),
    applyImport:
      async () =>
      async ({ added, changed }) =>
        ifAny(added + changed, { kind: 'file-imported', added, changed }),
    previewImport: 'preview',
    getRegisterTemplate: 'empty-file',
    getStakeholder: 'reads',
    changeStakeholder: watchEntryChange(deps),
    restoreStakeholder:
      async () =>
      async ({ name }) => ({ kind: 'stakeholder-restored', name }),
    mergeStakeholders: watchMerge(deps),
    removeStakeholder: watchRemoval(deps),
    listPeople: 'reads',

    getDirectory: 'reads',
    findGroups: 'reads',
    previewGroup: 'preview',
    importGroup:
      async () =>
      async ({ added }) =>
        ifAny(added, { kind: 'group-imported', count: added }),
    installForGroup:
      async () =>
      async ({ planned }) =>
        ifAny(planned, { kind: 'installations-planned', count: planned }),
    listTeams: 'reads',
    listTeamMembers: 'reads',
  }) as const satisfies Partial<AuditTable>;

const waveWatches = (deps: WatchDeps) =>
  ({
    listInstruments: 'reads',
    copyInstrument:
      async () =>
      async ({ instrument }) => ({ kind: 'instrument-copied', name: instrument.title }),
    reviseInstrument:
      async () =>
      async ({ instrument }) => ({ kind: 'instrument-revised', name: instrument.title }),
    checkWording: 'preview',
    listWaves: 'reads',
    planWave:
      async ({ access }) =>
      async ({ id }) => {
        const planned = await deps.waves.find({ ...refOf(access.workspace), waveId: id });
        return { kind: 'wave-planned', name: planned?.value.title ?? id };
      },
    previewPlan: 'preview',
    previewWave: 'preview',
    changeWavePlan: watchPlanChange(deps),
    removeWavePlan: watchPlanRemoval(deps),
    getWave: 'reads',
    openWave: watchWave<'openWave'>(deps, 'wave-opened'),
    closeWave: watchWave<'closeWave'>(deps, 'wave-closed'),
    cancelWave: watchWave<'cancelWave'>(deps, 'wave-cancelled'),
    getDelivery: 'reads',
    pauseWave: watchWave<'pauseWave'>(deps, 'wave-paused'),
    resumeWave: watchWave<'resumeWave'>(deps, 'wave-resumed'),
    retryWave: async (context) => {
      const wave = await findWave(deps, context);
      return async ({ retried }) =>
        ifAny(retried, { kind: 'invitations-retried', name: wave?.title ?? '', count: retried });
    },
    getDeliveryListCsv: watchWaveFile<'getDeliveryListCsv'>(deps, 'ledger-downloaded', 'csv'),
    getDeliveryListXlsx: watchWaveFile<'getDeliveryListXlsx'>(deps, 'ledger-downloaded', 'xlsx'),

    getRelease: 'reads',
    getReleaseCsv: watchWaveFile<'getReleaseCsv'>(deps, 'release-downloaded', 'csv'),
    getReleaseXlsx: watchWaveFile<'getReleaseXlsx'>(deps, 'release-downloaded', 'xlsx'),
    listComments: 'reads',
    tagComment: watchTag(deps),
    getDashboard: 'reads',
  }) as const satisfies Partial<AuditTable>;

const ofAuditFiles = {
  getCommunicationAuditCsv: watchCommunicationAuditFile<'getCommunicationAuditCsv'>('csv'),
  getCommunicationAuditXlsx: watchCommunicationAuditFile<'getCommunicationAuditXlsx'>('xlsx'),
} as const satisfies Partial<AuditTable>;

const ofTraining = {
  getTraining: 'reads',
  saveTrainingStep: 'own-learning',
  getTrainingCompletions: 'reads',
} as const satisfies Partial<AuditTable>;

/** What is written down of which route. */
export const makeAuditTable = (deps: WatchDeps): AuditTable => ({
  ...ofWorkspace,
  ...registerWatches(deps),
  ...waveWatches(deps),
  ...ofCommunications,
  getCommunicationsCsv: watchFile<'getCommunicationsCsv'>('communications-downloaded', 'csv'),
  getCommunicationsXlsx: watchFile<'getCommunicationsXlsx'>('communications-downloaded', 'xlsx'),
  ...ofAuditFiles,
  ...ofTraining,
});
