import type { z } from 'zod';
import type { planWave, previewPlan } from '#core/contract/waves';
import type { Planning } from '#core/delivery/audience/planning';
import type { PlanPreview } from '#core/delivery/audience/preview-plan';
import type { FindInstrument } from '#core/instrument/find-instrument';
import type { Clock } from '#core/kernel/clock';
import { ok, refused } from '#core/kernel/result';
import type { Language, Say } from '#core/language/language';
import type { Plan } from '#core/wave/plan-wave';
import { refOf } from '#core/workspace/workspace';
import { answer, type Context, type Handlers } from './handler';
import { instrumentTitle } from './instrument-title';
import { changePlanProblem, planProblem, waveProblem } from './wave-problem';
import { waveRef } from './waves';

export type WavePlanDeps = Planning & { readonly findInstrument: FindInstrument; readonly clock: Clock };

/** What a wave is called when nobody named it: its instrument and its day; those of a series are told apart by number. */
const defaultTitle = (instrument: string, time: string | null, language: Language, say: Say): string => {
  if (time === null) return instrument;
  // In UTC like every time of the API: whose day it is cannot be told from a request.
  const date = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(time));
  return say('wave.default-title', { instrument, date });
};

/** The plan in a request, with what was left out. */
const planOf = (body: z.output<typeof planWave.body>, title: string): Plan => ({
  ...body,
  title: body.title ?? title,
  opensAt: body.opensAt ?? null,
  closesAt: body.closesAt ?? null,
  recurring: body.recurring ?? null,
});

const viewPreview = (preview: PlanPreview): z.input<typeof previewPlan.answer> => ({
  ...preview,
  days: [...preview.days],
  leftOut: preview.leftOut.map((one) => ({ ...one, names: [...one.names] })),
  dates: [...preview.dates],
});

const nameFor = async (deps: WavePlanDeps, { access, body, language, say }: Context<'planWave'>): Promise<string> => {
  const instrument = await deps.findInstrument(refOf(access.workspace), body.instrumentId);
  const asked = instrumentTitle(body.instrumentId, say, instrument?.title);
  return defaultTitle(asked, body.recurring ? null : (body.opensAt ?? deps.clock.now()), language, say);
};

/** Makes the routes of waves before they open. */
export const makeWavePlans = (
  deps: WavePlanDeps,
): Handlers<'planWave' | 'previewPlan' | 'previewWave' | 'changeWavePlan' | 'removeWavePlan'> => ({
  planWave: async (context) => {
    const plan = planOf(context.body, await nameFor(deps, context));
    const planned = await deps.planWave(context.access.workspace, plan);
    if (!planned.ok) return refused(planProblem(planned.error));
    return ok({ answer: { id: planned.value.id, state: planned.value.state } });
  },

  previewPlan: async ({ access, body }) => {
    const preview = await deps.previewDraft(access.workspace, planOf(body, ''));
    return preview.ok ? answer(viewPreview(preview.value)) : refused(planProblem(preview.error));
  },

  previewWave: async (context) => {
    const preview = await deps.previewWave(context.access.workspace, waveRef(context));
    return preview.ok ? answer(viewPreview(preview.value)) : refused(waveProblem('preview', preview.error));
  },

  changeWavePlan: async (context) => {
    const changed = await deps.changePlan(waveRef(context), context.body);
    if (changed.ok) return answer({ id: changed.value.id, state: changed.value.state });
    return refused(changePlanProblem(changed.error));
  },

  removeWavePlan: async (context) => {
    const removed = await deps.removePlan(waveRef(context));
    if (!removed.ok) return refused(waveProblem('remove', removed.error));
    return answer({ id: removed.value.id, state: removed.value.state });
  },
});
