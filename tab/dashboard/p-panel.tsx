import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { useEffect, useRef } from 'react';
import type { ReleasedP } from '#core/release/release';
import { useRelease } from '../api/use-release';
import { isLittleExpected } from '../charts/is-little-expected';
import { useVoice } from '../language/voice';
import { itemWords } from '../words/item-words';

const useStyles = makeStyles({
  panel: {
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
  },
  top: { display: 'flex', alignItems: 'start', justifyContent: 'space-between' },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, ':focus': { outlineStyle: 'none' } },
  quiet: { margin: 0, color: tokens.colorNeutralForeground3 },
  item: {
    marginBlock: tokens.spacingVerticalM,
    marginInline: 0,
    paddingInlineStart: tokens.spacingHorizontalM,
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
  },
  figures: {
    display: 'grid',
    gridTemplateColumns: 'auto 1fr',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
  },
  pair: { display: 'contents' },
  term: { color: tokens.colorNeutralForeground3 },
  value: { margin: 0, fontWeight: tokens.fontWeightSemibold },
});

/** The lines the P was asked with, as the release keeps them; a release made before they were kept has none. */
const Items = ({ waveId, released }: Readonly<{ waveId: string; released: ReleasedP }>) => {
  const voice = useVoice();
  const styles = useStyles();
  const items = useRelease(waveId).data?.detail?.items ?? [];
  return items
    .filter((item) => item.p === released.p)
    .map((item) => (
      <blockquote key={item.id} className={styles.item}>
        {itemWords(voice, items, item.id)}
      </blockquote>
    ));
};

const Figures = (props: Readonly<{ released: ReleasedP }>) => {
  const { expectation, experience, gap, n } = props.released;
  const { say, figures } = useVoice();
  const styles = useStyles();
  const rows = [
    [say('column.expectation'), figures.ratingFull(expectation)],
    [say('column.experience'), figures.ratingFull(experience)],
    [say('table.gap'), figures.gapFull(gap)],
    [say('table.answers'), figures.answers(n)],
  ] as const;
  return (
    <dl className={styles.figures}>
      {rows.map(([term, value]) => (
        <div key={term} className={styles.pair}>
          <dt className={styles.term}>{term}</dt>
          <dd className={styles.value}>{value}</dd>
        </div>
      ))}
    </dl>
  );
};

type Props = Readonly<{ waveId: string; released: ReleasedP; onClose: () => void; onShowResults: () => void }>;

/** What lies behind one P: what was asked, the three figures in words, and what they say. */
export const PPanel = (props: Props) => {
  const { waveId, released, onClose, onShowResults } = props;
  const { say, figures } = useVoice();
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  // Whoever opened the panel by keyboard or screen reader goes on reading here.
  useEffect(() => heading.current?.focus(), []);
  const { p, gap, gapLabel } = released;
  return (
    <section
      className={styles.panel}
      aria-labelledby="p-panel-heading"
      onKeyDown={(event) => event.key === 'Escape' && onClose()}
    >
      <div className={styles.top}>
        <h2 id="p-panel-heading" ref={heading} tabIndex={-1} className={styles.heading}>
          {say(`p.${p}`)}
        </h2>
        <Button
          appearance="subtle"
          size="small"
          icon={<DismissRegular />}
          aria-label={say('ui.close')}
          onClick={onClose}
        />
      </div>
      <p className={styles.quiet}>{say(`p.${p}.meaning`)}</p>
      <Items waveId={waveId} released={released} />
      <Figures released={released} />
      {gapLabel !== null && <p>{say(`panel.${gapLabel}`)}</p>}
      {'label' in gap && <p>{say('panel.coded', { label: figures.gapShort(gap) })}</p>}
      {isLittleExpected(released) && <p>{say('panel.littleExpected')}</p>}
      <Button onClick={onShowResults}>{say('panel.results')}</Button>
    </section>
  );
};
