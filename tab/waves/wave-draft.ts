import type { WavePlan } from '../api/use-plan-wave';

/** What has been filled in so far on the way to a wave. */
export type WaveDraft = {
  readonly instrumentId: string;
  readonly title: string;
  readonly audienceKind: 'everyone' | 'segment' | 'people';
  readonly attribute: string;
  readonly value: string;
  readonly userIds: readonly string[];
  /** A day and time in the reader's time zone (yyyy-mm-ddThh:mm), or empty when it is opened by hand. */
  readonly opensOn: string;
  /** A calendar day in the reader's time zone (yyyy-mm-dd), or empty. */
  readonly closesOn: string;
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
};

const timeOf = (local: string): string => new Date(local).toISOString();

/** A wave closes at the end of the chosen day, as the reader's clock has it. */
const endOfDay = (day: string): string => timeOf(`${day}T23:59:59`);

/** What keeps a draft from being saved. */
export type Missing = 'group' | 'people' | 'opensPast' | 'closesPast' | 'closesFirst';

const missingTime = ({ opensOn, closesOn }: WaveDraft, now: string): Missing | null => {
  if (opensOn !== '' && timeOf(opensOn) <= now) return 'opensPast';
  if (closesOn === '') return null;
  if (endOfDay(closesOn) <= now) return 'closesPast';
  return opensOn !== '' && endOfDay(closesOn) <= timeOf(opensOn) ? 'closesFirst' : null;
};

/** The first thing that keeps the draft from being saved; null when there is enough. */
export const missingIn = (draft: WaveDraft, now: string): Missing | null => {
  const { audienceKind, attribute, value, userIds } = draft;
  if (audienceKind === 'segment' && (attribute === '' || value === '')) return 'group';
  if (audienceKind === 'people' && userIds.length === 0) return 'people';
  return missingTime(draft, now);
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

/** The request that plans the wave; what was left empty is left to the server. */
export const planOf = (draft: WaveDraft): WavePlan => {
  const title = draft.title.trim();
  return {
    instrumentId: draft.instrumentId,
    audience: audienceOf(draft),
    ...(title === '' ? {} : { title }),
    ...(draft.opensOn === '' ? {} : { opensAt: timeOf(draft.opensOn) }),
    ...(draft.closesOn === '' ? {} : { closesAt: endOfDay(draft.closesOn) }),
  };
};
