import type { ReleaseSummary } from '#core/release/release';
import type { ReleaseDetail } from '#core/release/release-detail';
import { fewestForOwnSpread } from '#core/release/spread';
import { useVoice, type Voice } from '../language/voice';
import { itemWords } from '../words/item-words';
import { ResultsPart } from './results-part';
import { useResultsStyles } from './results-styles';

/** Below this share of answers the method asks for a caution (measurement method, 7.3). */
const enoughAnswered = 0.6;

const answeredWords = ({ say, figures }: Voice, { responseRate, n, delivered }: ReleaseSummary): string => {
  if (responseRate === null || n === null) return say('quality.rate.few', { delivered });
  const rate = say('quality.rate', { n, delivered, rate: figures.percent(responseRate) });
  return responseRate < enoughAnswered ? `${rate} ${say('headline.caution')}` : rate;
};

const cardsWords = ({ say }: Voice, { answeredCards }: ReleaseDetail['flags']): string[] => {
  if (answeredCards.length < 2) return [];
  const cards = answeredCards.flatMap((people, index) => {
    if (people === 'not-known') return [];
    if (people === null) return [say('quality.card.few', { card: index + 1 })];
    return [say('quality.card', { card: index + 1, people })];
  });
  return cards.length === 0 ? [] : [say('quality.cards', { list: cards.join(', ') })];
};

const straightWords = ({ say }: Voice, n: number | null, flags: ReleaseDetail['flags']): string[] => {
  const { straightLiners, labelsChange } = flags;
  if (n === null || n < fewestForOwnSpread) return [say('quality.straight.unknown')];
  if (labelsChange === null) return [say('quality.straight.none')];
  const who = straightLiners === null ? say('quality.straight.few') : say('quality.straight', { n: straightLiners });
  return [`${who} ${say(labelsChange ? 'quality.labels.change' : 'quality.labels.same')}`];
};

/** What to know before trusting the figures, one sentence each. */
export const qualityWords = (voice: Voice, release: ReleaseSummary, detail: ReleaseDetail): string[] => {
  const { say, figures } = voice;
  const { flags, items } = detail;
  const flagged = (key: 'quality.cannotSay' | 'quality.ceiling', list: ReleaseDetail['flags']['ceilings']) =>
    list.map(({ itemId, share }) => say(key, { item: itemWords(voice, items, itemId), share: figures.percent(share) }));
  return [
    answeredWords(voice, release),
    ...cardsWords(voice, flags),
    ...flagged('quality.cannotSay', flags.cannotSay),
    ...flagged('quality.ceiling', flags.ceilings),
    ...straightWords(voice, release.n, flags),
    ...(release.n === null ? [] : [say('quality.fewer')]),
  ];
};

/** How far the answers can be trusted. Nothing was taken out. */
export const QualityPart = (props: Readonly<{ release: ReleaseSummary; detail: ReleaseDetail }>) => {
  const voice = useVoice();
  const results = useResultsStyles();
  return (
    <ResultsPart name="quality">
      <ul className={results.list}>
        {qualityWords(voice, props.release, props.detail).map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
    </ResultsPart>
  );
};
