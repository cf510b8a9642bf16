import { Button, makeStyles, mergeClasses, Select, tokens, useId } from '@fluentui/react-components';
import { useState } from 'react';
import type { P } from '#core/kernel/five-p';
import type { Segment } from '#core/release/release-detail';
import { gapSign } from '../charts/gap-sign';
import { useVoice } from '../language/voice';
import { GapCell, ValueCell } from './heatmap-cell';
import { ResultsPart } from './results-part';
import { ofChosen, type ResultsScope } from './results-scope';
import { useResultsStyles } from './results-styles';
import { ResultsTable } from './results-table';
import { firstRows, groupedSegments, nameOf, type SegmentGroup } from './segment-rows';

/** So many rows at first, and so many more each time: a table of hundreds is drawn only when somebody wants it. */
const rowsAtOnce = 20;

const useStyles = makeStyles({
  filter: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    minWidth: 0,
    maxWidth: '100%',
  },
  select: { minWidth: 0 },
  // The name of a group stays in sight while its Ps are scrolled.
  name: {
    position: 'sticky',
    insetInlineStart: 0,
    zIndex: 1,
    backgroundColor: tokens.colorNeutralBackground1,
    minWidth: '96px',
    maxWidth: '180px',
    overflowWrap: 'break-word',
  },
  attribute: { paddingTop: tokens.spacingVerticalM },
  more: { marginTop: tokens.spacingVerticalM },
  legend: { listStyleType: 'none', margin: 0, marginTop: tokens.spacingVerticalM, padding: 0 },
});

const Row = ({ segment, ps }: Readonly<{ segment: Segment; ps: readonly P[] }>) => {
  const { figures } = useVoice();
  const styles = useStyles();
  const results = useResultsStyles();
  const { name, depth } = nameOf(segment);
  return (
    <tr>
      <th
        scope="row"
        className={mergeClasses(results.cell, results.rowHead, styles.name)}
        style={{ paddingInlineStart: `${8 + depth * 16}px` }}
      >
        {name}
      </th>
      <td className={mergeClasses(results.cell, segment.n === null && results.quiet)}>{segment.n ?? '–'}</td>
      {ofChosen(ps, segment.ps).map((row) => (
        <GapCell key={row.p} segment={segment} row={row} />
      ))}
      <ValueCell segment={segment} />
      <td className={mergeClasses(results.cell, results.nowrap, 'hidden' in segment.sq && results.quiet)}>
        {'hidden' in segment.sq ? '–' : figures.gapShort(segment.sq)}
      </td>
    </tr>
  );
};

type FilterProps = Readonly<{ attributes: readonly string[]; chosen: string; onChange: (attribute: string) => void }>;

const Filter = ({ attributes, chosen, onChange }: FilterProps) => {
  const { say } = useVoice();
  const styles = useStyles();
  const id = useId();
  return (
    <div className={styles.filter}>
      <label htmlFor={id}>{say('segments.by')}</label>
      <Select
        id={id}
        size="small"
        className={styles.select}
        value={chosen}
        onChange={(_, { value }) => onChange(value)}
      >
        <option value="">{say('segments.all')}</option>
        {attributes.map((attribute) => (
          <option key={attribute}>{attribute}</option>
        ))}
      </Select>
    </div>
  );
};

const Legend = () => {
  const { say, figures } = useVoice();
  const styles = useStyles();
  const results = useResultsStyles();
  return (
    <ul className={mergeClasses(styles.legend, results.wrap, results.quiet)} aria-label={say('segments.legend')}>
      {(['clear-shortfall', 'shortfall', 'no-clear-gap', 'exceeds'] as const).map((label) => (
        <li key={label}>
          <span aria-hidden>{gapSign[label]}</span> {figures.gapLabel(label)}
        </li>
      ))}
      <li>{say('segments.legend.clear')}</li>
    </ul>
  );
};

type TableProps = Readonly<{ groups: readonly SegmentGroup[]; ps: readonly P[] }>;

const Heatmap = ({ groups, ps }: TableProps) => {
  const { say } = useVoice();
  const styles = useStyles();
  const results = useResultsStyles();
  const columns = [say('segments.group'), say('table.answers'), ...ps.map((p) => say(`p.${p}`)), say('segments.value')];
  return (
    <ResultsTable name={say('segments.caption')} columns={[...columns, say('segments.sq')]}>
      {groups.map(({ attribute, segments }) => (
        <tbody key={attribute}>
          <tr>
            <th scope="rowgroup" colSpan={columns.length + 1} className={mergeClasses(results.head, styles.attribute)}>
              {attribute}
            </th>
          </tr>
          {segments.map((segment) => (
            <Row key={segment.id} segment={segment} ps={ps} />
          ))}
        </tbody>
      ))}
    </ResultsTable>
  );
};

/** Which groups see it how: a row per group, a column per P. */
export const GroupsPart = ({ scope }: Readonly<{ scope: ResultsScope }>) => {
  const { say } = useVoice();
  const styles = useStyles();
  const [chosen, setChosen] = useState('');
  const [most, setMost] = useState(rowsAtOnce);
  const all = groupedSegments(scope.detail.segments);
  const wanted = all.filter(({ attribute }) => chosen === '' || attribute === chosen);
  const left = wanted.reduce((sum, { segments }) => sum + segments.length, 0) - most;
  const choose = (attribute: string): void => {
    setChosen(attribute);
    setMost(rowsAtOnce);
  };
  const filter = <Filter attributes={all.map(({ attribute }) => attribute)} chosen={chosen} onChange={choose} />;
  return (
    <ResultsPart name="groups" aside={all.length > 1 ? filter : undefined}>
      {all.length === 0 ? (
        <p>{say('segments.none')}</p>
      ) : (
        <>
          <Heatmap groups={firstRows(wanted, most)} ps={scope.ps} />
          <Legend />
        </>
      )}
      {left > 0 && (
        <Button className={styles.more} onClick={() => setMost(most + 2 * rowsAtOnce)}>
          {say('segments.more', { n: left })}
        </Button>
      )}
    </ResultsPart>
  );
};
