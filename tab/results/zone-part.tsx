import { mergeClasses } from '@fluentui/react-components';
import type { Share } from '#core/release/figure';
import type { ReleaseDetail } from '#core/release/release-detail';
import { useVoice } from '../language/voice';
import { explainShare } from '../words/computed/single-words';
import { ExplainButton } from './explain';
import { FigureCell } from './pair-cells';
import { ResultsPart } from './results-part';
import { ofChosen, type ResultsScope } from './results-scope';
import { useResultsStyles } from './results-styles';
import { ResultsTable } from './results-table';

type Zone = ReleaseDetail['shares'][number];

/** Only a wave that asked for the least people could live with has a zone of tolerance. */
export const zonesOf = (detail: ReleaseDetail): Zone[] => detail.shares.filter(({ minimum }) => minimum !== null);

type ShareProps = Readonly<{ share: Share | null; kind: 'belowMinimum' | 'insideZone'; name: string }>;

const ShareCell = ({ share, kind, name }: ShareProps) => {
  const voice = useVoice();
  const { say, figures } = voice;
  const results = useResultsStyles();
  if (share === null) return <td className={results.cell}>–</td>;
  return (
    <td className={results.cell}>
      {figures.share(share)}
      <ExplainButton
        title={say(`zone.${kind}.title`, { p: name })}
        explain={(title) => explainShare(voice, title, say(`zone.${kind}.what`, { p: name }), share)}
      />
    </td>
  );
};

/** Between the least people could live with and what they need lies the zone of tolerance. */
export const ZonePart = ({ scope }: Readonly<{ scope: ResultsScope }>) => {
  const { say, figures } = useVoice();
  const results = useResultsStyles();
  const columns = ['table.p', 'zone.minimum', 'zone.adequacy', 'zone.belowMinimum', 'zone.insideZone'] as const;
  return (
    <ResultsPart name="zone">
      <ResultsTable name={say('zone.caption')} columns={columns.map((column) => say(column))}>
        <tbody>
          {ofChosen(scope.ps, zonesOf(scope.detail)).map(({ p, minimum, adequacy, belowMinimum, insideZone }) => (
            <tr key={p}>
              <th scope="row" className={mergeClasses(results.cell, results.rowHead)}>
                {say(`p.${p}`)}
              </th>
              <FigureCell
                value={minimum ? figures.ratingShort(minimum) : '–'}
                interval={minimum && figures.ratingInterval(minimum)}
              />
              <FigureCell
                value={adequacy ? figures.gapShort(adequacy) : '–'}
                interval={adequacy && figures.gapInterval(adequacy)}
              />
              <ShareCell share={belowMinimum} kind="belowMinimum" name={say(`p.${p}`)} />
              <ShareCell share={insideZone} kind="insideZone" name={say(`p.${p}`)} />
            </tr>
          ))}
        </tbody>
      </ResultsTable>
    </ResultsPart>
  );
};
