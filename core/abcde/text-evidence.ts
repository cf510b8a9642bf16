import type { Evidence, EvidenceCode } from './evidence';
import { good, note, weak } from './make-evidence';
import type { Span, TextFindings, TextReading } from './text/text-findings';

/** Aims of the measurement method, section 13. */
const mostWordsASentence = 20;
const leastReadingEase = 50;

/** One page, and one sentence in four: our own choices. */
const mostWords = 400;
const mostPassivePercent = 25;

const foundOrMissing = (found: EvidenceCode, missing: EvidenceCode, spans: readonly Span[]): Evidence =>
  spans.length > 0 ? good(found, { values: { count: spans.length }, spans: [...spans] }) : weak(missing);

/** B: is there something to do, somebody to do it, and a day to do it by? */
export const behaviourEvidence = (reading: TextReading): Evidence[] => {
  if (reading.kind === 'other-language') return [note('other-language')];
  const { actions, owners, dates } = reading.findings;
  return [
    foundOrMissing('action-found', 'action-missing', actions),
    foundOrMissing('owner-found', 'owner-missing', owners),
    foundOrMissing('date-found', 'date-missing', dates),
  ];
};

const plain = ({ start, end }: Span): Span => ({ start, end });

const length = ({ words }: TextFindings): Evidence[] =>
  words > mostWords ? [weak('too-long', { values: { words, most: mostWords } })] : [];

const readingEase = ({ words, readingEase }: TextFindings): Evidence => {
  if (readingEase === null) return note('too-short-to-score', { values: { words } });
  const values = { ease: Math.round(readingEase) };
  return readingEase >= leastReadingEase
    ? good('reading-ease-good', { values })
    : weak('reading-ease-hard', { values });
};

const sentences = ({ sentences, meanSentence, longSentences }: TextFindings): Evidence[] => {
  if (sentences.length === 0) return [];
  const values = { mean: Math.round(meanSentence * 10) / 10, most: mostWordsASentence };
  const onAverage =
    meanSentence <= mostWordsASentence
      ? good('sentences-short', { values })
      : weak('sentences-long-on-average', { values });
  const tooLong = weak('sentence-too-long', { values: { count: longSentences.length }, spans: longSentences });
  return longSentences.length > 0 ? [onAverage, tooLong] : [onAverage];
};

const passive = ({ sentences, passiveSentences }: TextFindings): Evidence[] => {
  if (sentences.length === 0) return [];
  const values = { count: passiveSentences.length, sentences: sentences.length };
  const found = { values, spans: passiveSentences };
  const isMuch = passiveSentences.length * 100 > sentences.length * mostPassivePercent;
  return [isMuch ? weak('passive-many', found) : good('passive-few', found)];
};

const jargon = ({ jargon }: TextFindings): Evidence[] => {
  if (jargon.length === 0) return [];
  const terms = [...new Set(jargon.map(({ term }) => term))].join(', ');
  const explained = jargon.filter(({ meaning }) => meaning !== '');
  const edits = explained.map(({ meaning, ...place }) => ({ ...plain(place), replacement: meaning }));
  return [weak('jargon-found', { values: { terms }, spans: jargon.map(plain), edits })];
};

const plainer = ({ plainer }: TextFindings): Evidence[] =>
  plainer.length === 0
    ? []
    : [weak('plainer-words', { values: { count: plainer.length }, spans: plainer.map(plain), edits: plainer })];

/** C: how it reads. */
export const contentEvidence = (reading: TextReading): Evidence[] => {
  if (reading.kind === 'other-language') return [note('other-language')];
  const { findings } = reading;
  return [
    ...length(findings),
    readingEase(findings),
    ...sentences(findings),
    ...passive(findings),
    ...jargon(findings),
    ...plainer(findings),
  ];
};
