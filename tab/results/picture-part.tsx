import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReleasedP } from '#core/release/release';
import { gapSign } from '../charts/gap-sign';
import { isShown } from '../charts/is-shown';
import { NeedPlot } from '../charts/need-plot';
import { PMark } from '../charts/p-mark';
import { worstFirst } from '../charts/worst-first';
import { useVoice } from '../language/voice';
import { ResultsPart } from './results-part';
import { useResultsStyles } from './results-styles';

const useStyles = makeStyles({
  columns: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: '56px',
    rowGap: tokens.spacingVerticalL,
    alignItems: 'center',
  },
  one: { display: 'grid', gridTemplateColumns: '20px minmax(0, 1fr)', columnGap: tokens.spacingHorizontalS },
  mark: { display: 'block', overflow: 'visible' },
  name: { fontWeight: tokens.fontWeightSemibold },
});

const One = ({ released }: Readonly<{ released: ReleasedP }>) => {
  const { say, figures } = useVoice();
  const styles = useStyles();
  const results = useResultsStyles();
  const { p, expectation, experience, gap, gapLabel } = released;
  const shown = isShown(released);
  const sides = say('chart.sides', {
    expectation: figures.ratingShort(expectation),
    experience: figures.ratingShort(experience),
  });
  return (
    <li className={styles.one}>
      {shown ? (
        <svg width={20} height={20} viewBox="-10 -10 20 20" className={styles.mark} aria-hidden>
          <PMark p={p} x={0} y={0} />
        </svg>
      ) : (
        <span aria-hidden>–</span>
      )}
      <span>
        <span className={styles.name}>{say(`p.${p}`)}</span>
        {gapLabel !== null && (
          <span className={results[gapLabel]}>
            {' '}
            <span aria-hidden>{gapSign[gapLabel]}</span> {figures.gapLabel(gapLabel)}
          </span>
        )}
        <span className={mergeClasses(results.quiet, results.block)}>
          {shown ? sides : say('chart.notShown', { reason: figures.gapShort(gap) })}
        </span>
      </span>
    </li>
  );
};

/** The whole picture: what is needed against what is had, and the same in words. */
export const PicturePart = ({ ps }: Readonly<{ ps: readonly ReleasedP[] }>) => {
  const styles = useStyles();
  const results = useResultsStyles();
  return (
    <ResultsPart name="picture">
      <div className={styles.columns}>
        {ps.some(isShown) && <NeedPlot ps={ps} />}
        <ul className={results.list}>
          {worstFirst(ps).map((released) => (
            <One key={released.p} released={released} />
          ))}
        </ul>
      </div>
    </ResultsPart>
  );
};
