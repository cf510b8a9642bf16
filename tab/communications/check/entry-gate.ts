import type { Letter } from '#core/abcde/letter';
import { scoreOf } from '#core/abcde/score';
import { fullRatings, type MessageDraft, unrated } from './message-draft';

/** What keeps a message from being entered, and the letters that it is about. */
export type MissingForEntry = {
  readonly kind: 'text' | 'ratings' | 'channel' | 'fix' | 'reason' | 'purpose';
  readonly letters: readonly Letter[];
};

const missingOf = (kind: MissingForEntry['kind'], letters: readonly Letter[] = []): MissingForEntry => ({
  kind,
  letters,
});

const missingReason = (draft: MessageDraft): MissingForEntry | null => {
  const ratings = fullRatings(draft.ratings);
  if (ratings === null) return missingOf('ratings', unrated(draft.ratings));
  const { toFix } = scoreOf(ratings);
  if (toFix.length === 0) return null;
  if (!draft.isOverridden) return missingOf('fix', toFix);
  return draft.overrideReason.trim() === '' ? missingOf('reason') : null;
};

/** The first thing that keeps the message from being entered in the register; null when nothing does. */
export const missingForEntry = (draft: MessageDraft): MissingForEntry | null => {
  if (draft.text.trim() === '') return missingOf('text');
  const missing = missingReason(draft);
  if (missing) return missing;
  if (draft.channel === null) return missingOf('channel');
  return draft.purpose.trim() === '' ? missingOf('purpose') : null;
};
