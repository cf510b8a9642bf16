import { mergeClasses } from '@fluentui/react-components';
import type { Figure } from '#core/release/figure';
import type { ReleaseDetail } from '#core/release/release-detail';
import { useVoice, type Voice } from '../language/voice';
import { explainComposite, explainOverall } from '../words/computed/whole-words';
import { ExplainButton } from './explain';
import { FigureCell } from './pair-cells';
import { ResultsPart } from './results-part';
import { ofChosen, type ResultsScope } from './results-scope';
import { useResultsStyles } from './results-styles';
import { ResultsTable } from './results-table';

type Overall = ReleaseDetail['overall'];
type OverallP = Overall['ps'][number];

const speaksOf = ({ say }: Voice, { attribute, population }: Overall): string =>
  attribute === null ? say('everyone.of.one', { population }) : say('everyone.of', { population, attribute });

const Row = (props: Readonly<{ one: OverallP; scope: ResultsScope }>) => {
  const { one, scope } = props;
  const voice = useVoice();
  const { say, figures } = voice;
  const results = useResultsStyles();
  const name = say(`p.${one.p}`);
  const plain = scope.release.ps.find(({ p }) => p === one.p);
  const title = say('everyone.title', { p: name });
  return (
    <tr>
      <th scope="row" className={mergeClasses(results.cell, results.rowHead)}>
        {name}
      </th>
      <FigureCell value={figures.ratingShort(one.expectation)} interval={figures.ratingInterval(one.expectation)} />
      <FigureCell value={figures.ratingShort(one.experience)} interval={figures.ratingInterval(one.experience)} />
      <FigureCell value={figures.gapShort(one.gap)} interval={figures.gapInterval(one.gap)} />
      <FigureCell
        value={plain ? figures.gapShort(plain.gap) : '–'}
        interval={plain ? figures.gapInterval(plain.gap) : null}
      />
      <td className={results.cell}>
        <ExplainButton
          title={title}
          explain={(named) => explainOverall(voice, named, scope.detail.overall, one.gap, one.df)}
        />
      </td>
    </tr>
  );
};

const Composites = ({ scope }: Readonly<{ scope: ResultsScope }>) => {
  const voice = useVoice();
  const { say, figures } = voice;
  const results = useResultsStyles();
  const { sq, sqWeighted, weights } = scope.detail.quality;
  const { ps } = scope.release;
  const gaps = ps.map(({ gap }) => gap);
  const given = 'hidden' in weights ? [] : weights.ps;
  const shares = ps.map(({ p }) => given.find((one) => one.p === p)?.weight ?? 1 / ps.length);
  const sayComposite = (figure: Figure, isWeighted: boolean): string =>
    isWeighted && 'hidden' in figure && figure.hidden === 'too-few'
      ? say('everyone.weighted.tooFew')
      : figures.gapFull(figure);
  const rows = [
    { key: 'plain', figure: sq, weights: null },
    { key: 'weighted', figure: sqWeighted, weights: shares },
  ] as const;
  return (
    <ul className={mergeClasses(results.list, results.note)}>
      {rows.map((row) => (
        <li key={row.key}>
          {say(`everyone.${row.key}`)}{' '}
          <span className={results.number}>{sayComposite(row.figure, row.weights !== null)}</span>
          <ExplainButton
            title={say(`everyone.${row.key}`)}
            explain={(title) => explainComposite(voice, title, row.figure, gaps, row.weights)}
          />
        </li>
      ))}
    </ul>
  );
};

/** The picture of everybody invited, weighted so that each group counts by its size. */
export const EveryonePart = ({ scope }: Readonly<{ scope: ResultsScope }>) => {
  const voice = useVoice();
  const { say } = voice;
  const results = useResultsStyles();
  const { overall } = scope.detail;
  const columns = ['table.p', 'table.expectation', 'table.experience', 'everyone.gap', 'everyone.plainGap'] as const;
  return (
    <ResultsPart name="everyone">
      <p className={results.plain}>{speaksOf(voice, overall)}</p>
      <ResultsTable
        name={say('everyone.caption')}
        columns={[...columns.map((column) => say(column)), say('computed.short')]}
      >
        <tbody>
          {ofChosen(scope.ps, overall.ps).map((one) => (
            <Row key={one.p} one={one} scope={scope} />
          ))}
        </tbody>
      </ResultsTable>
      <Composites scope={scope} />
    </ResultsPart>
  );
};
