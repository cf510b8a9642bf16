import type { WaveView } from '#core/contract/waves';
import type { WallClock } from '#core/kernel/wall-clock';
import type { WavePlanChange } from '../api/use-change-plan';
import type { WavePlan } from '../api/use-plan-wave';
import { timeOf, wallOf } from './workspace-time';

/** What has been filled in so far on the way to a wave. */
export type WaveDraft = {
  readonly instrumentId: string;
  readonly title: string;
  readonly audienceKind: 'everyone' | 'segment' | 'people';
  readonly attribute: string;
  readonly value: string;
  readonly userIds: readonly string[];
  /** A day and time on the clock of the workspace (yyyy-mm-ddThh:mm), or empty when it is opened by hand. */
  readonly opensOn: string;
  /** A day and time on the clock of the workspace, or empty when it closes after its usual days. */
  readonly closesOn: string;
  /** After so many days; 0 for no reminders, null as the workspace has set. */
  readonly reminderDays: number | null;
  readonly isRecurring: boolean;
};

export const emptyDraft: WaveDraft = {
  instrumentId: 'express',
  title: '',
  audienceKind: 'everyone',
  attribute: '',
  value: '',
  userIds: [],
  opensOn: '',
  closesOn: '',
  reminderDays: null,
  isRecurring: false,
};

/** What keeps a draft from being saved. */
export type Missing = 'group' | 'people' | 'opensPast' | 'closesPast' | 'closesFirst';

const missingTime = ({ opensOn, closesOn }: WaveDraft, clock: WallClock, now: string): Missing | null => {
  if (opensOn !== '' && timeOf(opensOn, clock) <= now) return 'opensPast';
  if (closesOn === '') return null;
  if (timeOf(closesOn, clock) <= now) return 'closesPast';
  return opensOn !== '' && timeOf(closesOn, clock) <= timeOf(opensOn, clock) ? 'closesFirst' : null;
};

/** The first thing that keeps the draft from being saved; null when there is enough. */
export const missingIn = (draft: WaveDraft, clock: WallClock, now: string): Missing | null => {
  const { audienceKind, attribute, value, userIds } = draft;
  if (audienceKind === 'segment' && (attribute === '' || value === '')) return 'group';
  if (audienceKind === 'people' && userIds.length === 0) return 'people';
  return missingTime(draft, clock, now);
};

const audienceOf = (draft: WaveDraft): WavePlan['audience'] => {
  switch (draft.audienceKind) {
    case 'everyone':
      return { kind: 'everyone' };
    case 'segment':
      return { kind: 'segment', attribute: draft.attribute, value: draft.value };
    case 'people':
      return { kind: 'people', userIds: [...draft.userIds] };
  }
};

const whatIsAsked = (draft: WaveDraft) => {
  const title = draft.title.trim();
  return {
    instrumentId: draft.instrumentId,
    audience: audienceOf(draft),
    ...(title === '' ? {} : { title }),
    ...(draft.reminderDays === null ? {} : { reminderAfterDays: draft.reminderDays || null }),
  };
};

/** The request that plans the wave; what was left empty is left to the server. */
export const planOf = (draft: WaveDraft, clock: WallClock): WavePlan => ({
  ...whatIsAsked(draft),
  ...(draft.opensOn === '' ? {} : { opensAt: timeOf(draft.opensOn, clock) }),
  ...(draft.closesOn === '' ? {} : { closesAt: timeOf(draft.closesOn, clock) }),
  ...(draft.isRecurring ? { recurring: 'quarterly' } : {}),
});

/** The request that makes a planned wave what the draft says. */
export const changeOf = (draft: WaveDraft, clock: WallClock): WavePlanChange => ({
  ...whatIsAsked(draft),
  opensAt: draft.opensOn === '' ? null : timeOf(draft.opensOn, clock),
  closesAt: draft.closesOn === '' ? null : timeOf(draft.closesOn, clock),
  recurring: draft.isRecurring ? 'quarterly' : null,
});

const audienceIn = ({ audience }: WaveView): Partial<WaveDraft> => {
  if (audience?.kind === 'segment') {
    return { audienceKind: 'segment', attribute: audience.attribute, value: audience.value };
  }
  return audience?.kind === 'people' ? { audienceKind: 'people', userIds: audience.userIds } : {};
};

/** A planned wave as a draft, to be changed. */
export const draftOf = (wave: WaveView, clock: WallClock): WaveDraft => ({
  ...emptyDraft,
  ...audienceIn(wave),
  instrumentId: wave.instrumentId,
  title: wave.title,
  opensOn: wallOf(wave.opensAt, clock),
  closesOn: wallOf(wave.closesAt, clock),
  reminderDays: wave.reminderAfterDays ?? 0,
  isRecurring: wave.recurring !== null,
});
