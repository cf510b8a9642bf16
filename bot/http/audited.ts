import type { z } from 'zod';
import type { AuditDeed } from '#core/audit/audit-entry';
import type { RecordAudit } from '#core/audit/record-audit';
import type { api } from '#core/contract/api';
import { entraId } from '#core/kernel/person-ref';
import type { StakeholderStore } from '#core/stakeholder/stakeholder-store';
import type { WaveState } from '#core/wave/wave';
import type { WaveStore } from '#core/wave/wave-store';
import { refOf } from '#core/workspace/workspace';
import type { RouteName } from './access-table';
import type { Context, Handlers } from './handler';

export type AuditedDeps = {
  readonly recordAudit: RecordAudit;
  readonly waves: Pick<WaveStore, 'find'>;
  readonly stakeholders: Pick<StakeholderStore, 'find'>;
};

type Answer<Name extends RouteName> = z.output<(typeof api)[Name]['answer']>;

/** Looks at a request before it is handled; what it gives back tells from the answer what was done, null for nothing. */
type Watch<Name extends RouteName> = (
  context: Context<Name>,
) => Promise<(answer: Answer<Name>) => Promise<AuditDeed | null>>;

type Watched = { readonly [Name in RouteName]?: Watch<Name> };

type WaveVerb = 'openWave' | 'closeWave' | 'cancelWave' | 'pauseWave' | 'resumeWave';

type WaveDeed = 'wave-opened' | 'wave-closed' | 'wave-cancelled' | 'wave-paused' | 'wave-resumed';

/** Repeating a deed, or finding it undone by the time it came, is none. */
const watchWave =
  <Name extends WaveVerb>(deps: AuditedDeps, kind: WaveDeed): Watch<Name> =>
  async ({ access, param }) => {
    const before = await deps.waves.find({ ...refOf(access.workspace), waveId: param('waveId') });
    return async (answer) => {
      const now = { paused: before?.value.paused, ...(answer as { readonly state: WaveState }) };
      const isDone = before && (before.value.state !== now.state || before.value.paused !== now.paused);
      return isDone ? { kind, name: before.value.title } : null;
    };
  };

/** What is written down of which route. Whatever is done elsewhere too, such as in the chat, its use case writes down. */
const watchedRoutes = (deps: AuditedDeps): Watched => ({
  openWave: watchWave<'openWave'>(deps, 'wave-opened'),
  closeWave: watchWave<'closeWave'>(deps, 'wave-closed'),
  cancelWave: watchWave<'cancelWave'>(deps, 'wave-cancelled'),
  pauseWave: watchWave<'pauseWave'>(deps, 'wave-paused'),
  resumeWave: watchWave<'resumeWave'>(deps, 'wave-resumed'),

  planWave:
    async ({ access }) =>
    async ({ id }) => {
      const planned = await deps.waves.find({ ...refOf(access.workspace), waveId: id });
      return { kind: 'wave-planned', name: planned?.value.title ?? id };
    },

  addStakeholders:
    async () =>
    async ({ added }) =>
      added > 0 ? { kind: 'stakeholders-added', count: added } : null,

  importGroup:
    async () =>
    async ({ added }) =>
      added > 0 ? { kind: 'stakeholders-added', count: added } : null,

  removeStakeholder: async ({ access, param }) => {
    const oid = entraId(param('userId'));
    const entry = await deps.stakeholders.find(refOf(access.workspace), oid);
    return async () => ({ kind: 'stakeholder-removed', name: entry?.value.name ?? oid });
  },
});

/** Makes handlers that write down, once it is done, what was done through them. */
export const makeAudited = (deps: AuditedDeps, handlers: Handlers): Handlers => {
  const audited = Object.entries(watchedRoutes(deps)).map(([name, watch]) => {
    const handle = handlers[name as RouteName] as (context: Context<RouteName>) => ReturnType<Handlers['openWave']>;
    const look = watch as unknown as Watch<'openWave'>;
    return [
      name,
      async (context: Context<'openWave'>) => {
        const deedOf = await look(context);
        const done = await handle(context as Context<RouteName>);
        const deed = done.ok ? await deedOf(done.value.answer) : null;
        if (deed) await deps.recordAudit(context.access.workspace, context.person, deed);
        return done;
      },
    ];
  });
  return { ...handlers, ...Object.fromEntries(audited) };
};
