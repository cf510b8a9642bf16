import type { WavePlan } from '../api/use-plan-wave';

/** What has been filled in so far on the way to a wave. */
export type WaveDraft = {
  readonly instrumentId: string;
  readonly title: string;
  readonly audienceKind: 'everyone' | 'segment' | 'people';
  readonly attribute: string;
  readonly value: string;
  readonly userIds: readonly string[];
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
  closesOn: '',
};

/** Is there enough to plan the wave? */
export const isComplete = (draft: WaveDraft): boolean => {
  if (draft.audienceKind === 'segment') return draft.attribute !== '' && draft.value !== '';
  return draft.audienceKind === 'everyone' || draft.userIds.length > 0;
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

/** A wave closes at the end of the chosen day, as the reader's clock has it. */
const endOfDay = (day: string): string => new Date(`${day}T23:59:59`).toISOString();

/** The request that plans the wave; what was left empty is left to the server. */
export const planOf = (draft: WaveDraft): WavePlan => {
  const title = draft.title.trim();
  return {
    instrumentId: draft.instrumentId,
    audience: audienceOf(draft),
    ...(title === '' ? {} : { title }),
    ...(draft.closesOn === '' ? {} : { closesAt: endOfDay(draft.closesOn) }),
  };
};
