import { makeStyles, tokens } from '@fluentui/react-components';
import { useVoice } from '../../language/voice';
import type { MapField } from './map-fields';
import { MapNames } from './map-names';

const useStyles = makeStyles({
  table: { borderCollapse: 'collapse', width: '100%' },
  cell: {
    textAlign: 'start',
    verticalAlign: 'top',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

type Props = Readonly<{ fields: readonly MapField[]; onOpen: (person: MapField['people'][number]) => void }>;

/** The map in words: each field that somebody is in, with names. */
export const MapTable = ({ fields, onOpen }: Props) => {
  const { say } = useVoice();
  const styles = useStyles();
  return (
    <table className={styles.table} aria-label={say('map.heading')}>
      <thead>
        <tr>
          {(['influence', 'interest', 'people'] as const).map((heading) => (
            <th key={heading} scope="col" className={styles.cell}>
              {say(`map.${heading}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {fields
          .filter(({ people }) => people.length > 0)
          .map(({ interest, influence, people }) => (
            <tr key={`${influence} ${interest}`}>
              <td className={styles.cell}>{influence}</td>
              <td className={styles.cell}>{interest}</td>
              <td className={styles.cell}>
                {people.length}
                <MapNames people={people} onOpen={onOpen} />
              </td>
            </tr>
          ))}
      </tbody>
    </table>
  );
};
