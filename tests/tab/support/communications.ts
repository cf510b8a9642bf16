import type { Check, Evidence } from '#core/abcde/evidence';
import { letters } from '#core/abcde/letter';
import { scoreOf } from '#core/abcde/score';
import type { CommunicationView } from '#core/contract/communications';

/** Evidence with what matters to a test. */
export const evidence = (part: Pick<Evidence, 'code'> & Partial<Evidence>): Evidence => ({
  kind: 'good',
  values: {},
  spans: [],
  edits: [],
  ...part,
});

/** A check that found only what a test gives, letter by letter. */
export const checkOf = (found: Partial<Record<(typeof letters)[number], Evidence[]>> = {}): Check => ({
  textIsRead: true,
  letters: letters.map((letter) => ({ letter, evidence: found[letter] ?? [] })),
});

/** A checked message of the register, with what matters to a test. */
export const communicationView = (part: Partial<CommunicationView> = {}): CommunicationView => {
  const ratings = part.ratings ?? { audience: 4, behaviour: 5, content: 3, delivery: 4, evaluation: 4 };
  const { mean, lowest, weakest, toFix } = scoreOf(ratings);
  return {
    id: 'm1',
    purpose: 'New dates',
    text: 'Please send your dates by Friday.',
    audience: { kind: 'everyone' },
    channel: 'email',
    sendAt: null,
    successMeasure: 'Twenty dates arrive',
    reviewOn: '2026-10-30',
    authorId: 'lena',
    authorName: 'Lena Lead',
    overrideReason: null,
    state: 'checked',
    sentBy: null,
    sentAt: null,
    messageWaveId: null,
    audienceWaveId: null,
    reviewAskedAt: null,
    outcome: null,
    createdAt: '2026-10-01T09:00:00.000Z',
    mayChange: true,
    ...part,
    ratings,
    score: { mean, lowest, weakest: [...weakest], toFix: [...toFix] },
  };
};

/** The same message, sent by other means. */
export const sentCommunication = (part: Partial<CommunicationView> = {}): CommunicationView =>
  communicationView({ state: 'sent', sentBy: 'elsewhere', sentAt: '2026-10-05T08:00:00.000Z', ...part });
