import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReadersOfLetter } from '#core/communication/readers';
import { useChartStyles } from '../../charts/chart-styles';
import { useVoice } from '../../language/voice';
import { positionOf } from './five-points';
import { LetterLine } from './letter-line';
import { differenceInWords } from './readers-words';

const narrow = '@media (max-width: 640px)';

const useStyles = makeStyles({
  legend: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalL, fontSize: tokens.fontSizeBase200 },
  entry: { display: 'inline-flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  row: {
    display: 'grid',
    gridTemplateColumns: '130px minmax(0, 1fr) minmax(0, 240px)',
    gridTemplateAreas: '"name line words"',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXL,
    minHeight: '44px',
    [narrow]: {
      gridTemplateColumns: 'minmax(0, 1fr)',
      gridTemplateAreas: '"name" "line" "words"',
      paddingBlock: tokens.spacingVerticalS,
    },
  },
  name: { gridArea: 'name', display: 'grid' },
  letter: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  quiet: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  line: { gridArea: 'line', paddingInline: tokens.spacingHorizontalM },
  words: { gridArea: 'words', margin: 0, fontSize: tokens.fontSizeBase200 },
  axis: { display: 'block', width: '100%', height: '18px', overflow: 'visible' },
});

const Legend = () => {
  const { say } = useVoice();
  const chart = useChartStyles();
  const styles = useStyles();
  return (
    <div className={styles.legend}>
      <span className={styles.entry}>
        <svg width={18} height={18} aria-hidden>
          <rect x={4} y={4} width={10} height={10} transform="rotate(45 9 9)" className={chart.expectation} />
        </svg>
        {say('communications.readers.author')}
      </span>
      <span className={styles.entry}>
        <svg width={18} height={18} aria-hidden>
          <circle cx={9} cy={9} r={6} className={chart.experience} />
        </svg>
        {say('communications.readers.readers')}
      </span>
      <span className={styles.entry}>
        <svg width={18} height={18} aria-hidden>
          <line x1={1} x2={17} y1={9} y2={9} className={chart.experienceInterval} />
        </svg>
        {say('chart.intervalLegend')}
      </span>
    </div>
  );
};

const points = [1, 2, 3, 4, 5] as const;

const Axis = () => {
  const chart = useChartStyles();
  const styles = useStyles();
  return (
    <div className={styles.row} aria-hidden>
      <div className={styles.line}>
        <svg className={styles.axis} aria-hidden>
          {points.map((point) => (
            <text key={point} x={`${positionOf(point)}%`} y={13} textAnchor="middle" className={chart.quiet}>
              {point}
            </text>
          ))}
        </svg>
      </div>
    </div>
  );
};

/** Author against readers, letter by letter: a picture and what it says. */
export const ReadersPicture = ({ letters }: Readonly<{ letters: readonly ReadersOfLetter[] }>) => {
  const voice = useVoice();
  const styles = useStyles();
  return (
    <>
      <Legend />
      <ul className={styles.list}>
        {letters.map((rated) => (
          <li key={rated.letter} className={styles.row}>
            <div className={styles.name}>
              <h3 className={styles.letter}>{voice.say(`abcde.letter.${rated.letter}`)}</h3>
              {rated.n !== null && <span className={styles.quiet}>{voice.figures.answers(rated.n)}</span>}
            </div>
            <div className={styles.line}>
              <LetterLine rated={rated} />
            </div>
            <p className={styles.words}>{differenceInWords(voice, rated)}</p>
          </li>
        ))}
      </ul>
      <Axis />
    </>
  );
};
