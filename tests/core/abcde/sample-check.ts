import type { Draft } from '#core/abcde/draft';
import type { Ratings } from '#core/abcde/letter';
import type { TextFindings, TextReading } from '#core/abcde/text/text-findings';
import type { CheckedMessage } from '#core/communication/checked-message';

/** A text in which there is nothing to find, and nothing wrong. */
const nothingFound: TextFindings = {
  words: 12,
  sentences: [{ start: 0, end: 60 }],
  meanSentence: 12,
  longSentences: [],
  readingEase: null,
  passiveSentences: [],
  jargon: [],
  plainer: [],
  actions: [],
  owners: [],
  dates: [],
};

/** What reading a text could give. */
export const sampleReading = (found: Partial<TextFindings> = {}): TextReading => ({
  kind: 'read',
  findings: { ...nothingFound, ...found },
});

export const sampleDraft = (changes: Partial<Draft> = {}): Draft => ({
  text: 'Please approve the new dates by Friday.',
  audience: null,
  channel: null,
  sendAt: null,
  successMeasure: '',
  reviewOn: null,
  ...changes,
});

export const sampleRatings = (changes: Partial<Ratings> = {}): Ratings => ({
  audience: 4,
  behaviour: 5,
  content: 4,
  delivery: 3,
  evaluation: 4,
  ...changes,
});

export const sampleMessage = (changes: Partial<CheckedMessage> = {}): CheckedMessage => ({
  ...sampleDraft(),
  purpose: 'New dates',
  channel: 'email',
  ratings: sampleRatings(),
  overrideReason: null,
  ...changes,
});
