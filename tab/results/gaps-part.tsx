import { mergeClasses } from '@fluentui/react-components';
import { Fragment } from 'react';
import type { ReleasedP } from '#core/release/release';
import type { ReleaseDetail } from '#core/release/release-detail';
import { isLittleExpected } from '../charts/is-little-expected';
import { worstFirst } from '../charts/worst-first';
import { useVoice } from '../language/voice';
import { itemWords } from '../words/item-words';
import { PairCells } from './pair-cells';
import { ResultsPart } from './results-part';
import { useResultsStyles } from './results-styles';
import { ResultsTable } from './results-table';

type PairItem = ReleaseDetail['pairItems'][number];

const ItemRow = (props: Readonly<{ item: PairItem; detail: ReleaseDetail }>) => {
  const voice = useVoice();
  const styles = useResultsStyles();
  const words = itemWords(voice, props.detail.items, props.item.itemId);
  return (
    <tr>
      <th scope="row" className={mergeClasses(styles.cell, styles.under)}>
        {words}
      </th>
      <PairCells row={props.item} title={words} />
    </tr>
  );
};

type Props = Readonly<{ ps: readonly ReleasedP[]; detail: ReleaseDetail | null }>;

/** The gap of each P, with the items it is made of under it. */
export const GapsPart = ({ ps, detail }: Props) => {
  const { say } = useVoice();
  const styles = useResultsStyles();
  const columns = ['p', 'expectation', 'experience', 'gap', 'words', 'answers'] as const;
  const pOf = (id: string) => detail?.items.find((item) => item.id === id)?.p;
  const itemsOf = (p: string): readonly PairItem[] => detail?.pairItems.filter(({ itemId }) => pOf(itemId) === p) ?? [];
  const aspects = detail?.pairItems.filter(({ aspect }) => aspect !== undefined) ?? [];
  return (
    <ResultsPart name="gaps">
      <ResultsTable
        name={say('table.caption')}
        columns={[...columns.map((column) => say(`table.${column}`)), say('computed.short')]}
      >
        <tbody>
          {worstFirst(ps).map((released) => (
            <Fragment key={released.p}>
              <tr>
                <th scope="row" className={mergeClasses(styles.cell, styles.rowHead)}>
                  {say(`p.${released.p}`)}
                  {isLittleExpected(released) && (
                    <span className={mergeClasses(styles.quiet, styles.block)}>{say('gap.littleExpected')}</span>
                  )}
                </th>
                <PairCells row={released} title={say(`p.${released.p}`)} />
              </tr>
              {detail && itemsOf(released.p).map((item) => <ItemRow key={item.itemId} item={item} detail={detail} />)}
            </Fragment>
          ))}
        </tbody>
        {detail && aspects.length > 0 && (
          <tbody>
            <tr>
              <th scope="rowgroup" colSpan={7} className={styles.head}>
                {say('results.aspects')}
              </th>
            </tr>
            {aspects.map((item) => (
              <ItemRow key={item.itemId} item={item} detail={detail} />
            ))}
          </tbody>
        )}
      </ResultsTable>
    </ResultsPart>
  );
};
