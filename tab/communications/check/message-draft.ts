import type { z } from 'zod';
import { type Letter, letters, type Ratings } from '#core/abcde/letter';
import type { addCommunication, CommunicationView } from '#core/contract/communications';
import type { WallClock } from '#core/kernel/wall-clock';
import type { MessageToCheck } from '../../api/use-message-check';
import type { AudienceDraft } from '../../waves/audience-fields';
import { timeOf, wallOf } from '../../waves/workspace-time';

/** What has been said so far about a message on its way through the check. */
export type MessageDraft = AudienceDraft & {
  /** As it was typed. */
  readonly text: string;
  readonly channel: CommunicationView['channel'] | null;
  /** A day and time on the clock of the workspace (yyyy-mm-ddThh:mm), or empty. */
  readonly sendOn: string;
  readonly successMeasure: string;
  /** A day (yyyy-mm-dd), or empty. */
  readonly reviewOn: string;
  readonly ratings: Readonly<Partial<Ratings>>;
  readonly purpose: string;
  /** Does its author want it to go although a letter is weak? */
  readonly isOverridden: boolean;
  readonly overrideReason: string;
};

export const emptyMessage: MessageDraft = {
  text: '',
  audienceKind: null,
  attribute: '',
  value: '',
  userIds: [],
  channel: null,
  sendOn: '',
  successMeasure: '',
  reviewOn: '',
  ratings: {},
  purpose: '',
  isOverridden: false,
  overrideReason: '',
};

/** How much space stands before the text that is checked. */
const indentOf = (text: string): number => text.length - text.trimStart().length;

const audienceOf = ({ audienceKind, attribute, value, userIds }: AudienceDraft): MessageToCheck['audience'] => {
  switch (audienceKind) {
    case null:
      return null;
    case 'everyone':
      return { kind: 'everyone' };
    case 'segment':
      return attribute === '' || value === '' ? null : { kind: 'segment', attribute, value };
    case 'people':
      return userIds.length === 0 ? null : { kind: 'people', userIds: [...userIds] };
  }
};

/** The request that checks the draft as far as it goes; null while there is no text. */
export const messageOf = (draft: MessageDraft, clock: WallClock): MessageToCheck | null => {
  const text = draft.text.trim();
  if (text === '') return null;
  return {
    text,
    audience: audienceOf(draft),
    channel: draft.channel,
    sendAt: draft.sendOn === '' ? null : timeOf(draft.sendOn, clock),
    successMeasure: draft.successMeasure.trim(),
    reviewOn: draft.reviewOn === '' ? null : draft.reviewOn,
  };
};

type Place = { readonly start: number; readonly end: number };

/** Where a place of the checked text is in what was typed. */
export const placeIn = <Found extends Place>(typed: string, found: Found): Found => {
  const indent = indentOf(typed);
  return { ...found, start: found.start + indent, end: found.end + indent };
};

/** The ratings once every letter has one. */
export const fullRatings = (ratings: MessageDraft['ratings']): Ratings | null =>
  letters.every((letter) => ratings[letter] !== undefined) ? (ratings as Ratings) : null;

/** Letters that have no rating yet. */
export const unrated = (ratings: MessageDraft['ratings']): Letter[] =>
  letters.filter((letter) => ratings[letter] === undefined);

export type CheckedMessageRequest = z.input<typeof addCommunication.body>;

/** The request that enters the message in the register; null while something of it is missing. */
export const entryOf = (draft: MessageDraft, clock: WallClock): CheckedMessageRequest | null => {
  const message = messageOf(draft, clock);
  const ratings = fullRatings(draft.ratings);
  const purpose = draft.purpose.trim();
  if (message === null || ratings === null || message.channel === null || purpose === '') return null;
  const reason = draft.isOverridden ? draft.overrideReason.trim() : '';
  return { ...message, channel: message.channel, purpose, ratings, overrideReason: reason === '' ? null : reason };
};

const audienceIn = ({ audience }: CommunicationView): Partial<AudienceDraft> => {
  switch (audience?.kind) {
    case undefined:
      return {};
    case 'everyone':
      return { audienceKind: 'everyone' };
    case 'segment':
      return { audienceKind: 'segment', attribute: audience.attribute, value: audience.value };
    case 'people':
      return { audienceKind: 'people', userIds: audience.userIds };
  }
};

/** A message of the register as a draft, to be checked anew. */
export const draftOfMessage = (communication: CommunicationView, clock: WallClock): MessageDraft => ({
  ...emptyMessage,
  ...audienceIn(communication),
  text: communication.text,
  channel: communication.channel,
  sendOn: wallOf(communication.sendAt, clock),
  successMeasure: communication.successMeasure,
  reviewOn: communication.reviewOn ?? '',
  ratings: communication.ratings,
  purpose: communication.purpose,
  isOverridden: communication.overrideReason !== null,
  overrideReason: communication.overrideReason ?? '',
});
