import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ItemId } from '#core/instrument/item';
import type { ReleasedRating, ReleaseSummary } from '#core/release/release';
import type { ReleaseDetail } from '#core/release/release-detail';
import { IntervalBar } from '../charts/interval-bar';
import { useVoice, type Voice } from '../language/voice';
import { explainRating, explainShare } from '../words/computed/single-words';
import { choiceWords, itemWords } from '../words/item-words';
import { ExplainButton } from './explain';
import { ResultsPart } from './results-part';
import { useResultsStyles } from './results-styles';

const useStyles = makeStyles({
  one: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(120px, 30%) minmax(0, 190px)',
    columnGap: tokens.spacingHorizontalL,
    alignItems: 'center',
    '@media (max-width: 640px)': { gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalXXS },
  },
  figure: { display: 'flex', alignItems: 'center' },
  subheading: {
    marginTop: tokens.spacingVerticalL,
    marginBottom: tokens.spacingVerticalXS,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
});

type LineProps = Readonly<{ words: string; rating: ReleasedRating }>;

const RatingLine = ({ words, rating }: LineProps) => {
  const voice = useVoice();
  const styles = useStyles();
  const results = useResultsStyles();
  const { figure, n } = rating;
  const bounds = 'mean' in figure ? { low: figure.mean, high: figure.mean, ...figure } : null;
  return (
    <li className={styles.one}>
      <span>
        {words}
        {n !== null && <span className={mergeClasses(results.quiet, results.block)}>{voice.figures.answers(n)}</span>}
      </span>
      <span>
        {bounds && <IntervalBar value={bounds.mean} low={bounds.low} high={bounds.high} range={[1, 7]} kind="dot" />}
      </span>
      <span className={styles.figure}>
        {voice.figures.ratingFull(figure)}
        <ExplainButton title={words} explain={(title) => explainRating(voice, title, rating)} />
      </span>
    </li>
  );
};

type Choices = ReleaseDetail['choiceItems'][number];

/** What an input of a closed question asks: the question itself, and which of its two choices. */
const choiceHeading = (voice: Voice, detail: ReleaseDetail, { itemId, inputId }: Choices): string => {
  const words = itemWords(voice, detail.items, itemId);
  const column = inputId.split('.')[1];
  return column === 'first' || column === 'second'
    ? voice.say('results.choice', { question: words, which: voice.say(`results.choice.${column}`) })
    : words;
};

const ChoiceLines = ({ one, detail }: Readonly<{ one: Choices; detail: ReleaseDetail }>) => {
  const voice = useVoice();
  const { say, figures } = voice;
  const styles = useStyles();
  const results = useResultsStyles();
  const heading = choiceHeading(voice, detail, one);
  return (
    <>
      <h3 className={styles.subheading}>{heading}</h3>
      <p className={mergeClasses(results.plain, results.quiet)}>
        {one.n === null ? say('results.fewerThanTen') : figures.answers(one.n)}
      </p>
      <ul className={results.list}>
        {one.choices.map(({ choice, share }) => {
          const words = choiceWords(voice, one.itemId, choice);
          return (
            <li key={choice} className={styles.one}>
              <span>{words}</span>
              <span>
                {'share' in share && (
                  <IntervalBar value={share.share} low={share.low} high={share.high} range={[0, 1]} kind="bar" />
                )}
              </span>
              <span className={styles.figure}>
                {figures.share(share)}
                <ExplainButton
                  title={words}
                  explain={(title) => explainShare(voice, title, say('results.share', { choice: words }), share)}
                />
              </span>
            </li>
          );
        })}
      </ul>
    </>
  );
};

type Props = Readonly<{ release: ReleaseSummary; detail: ReleaseDetail }>;
const valueItem: ItemId = 'V1';

/** What was asked beyond the five Ps: single ratings and closed questions. */
export const QuestionsPart = ({ release, detail }: Props) => {
  const voice = useVoice();
  const results = useResultsStyles();
  const ratings = [{ ...release.value, itemId: valueItem }, ...detail.ratingItems];
  return (
    <ResultsPart name="questions">
      <ul className={results.list}>
        {ratings.map((rating) => (
          <RatingLine key={rating.itemId} words={itemWords(voice, detail.items, rating.itemId)} rating={rating} />
        ))}
      </ul>
      {detail.choiceItems.map((one) => (
        <ChoiceLines key={one.inputId} one={one} detail={detail} />
      ))}
    </ResultsPart>
  );
};
