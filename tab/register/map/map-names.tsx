import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { StakeholderView } from '#core/contract/stakeholders';
import { useVoice } from '../../language/voice';

const useStyles = makeStyles({
  names: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXXS,
    listStyleType: 'none',
    margin: 0,
    padding: 0,
  },
});

/** More names than that are no list to read; the register is sorted by the same levels. */
const mostShown = 50;

type Props = Readonly<{ people: readonly StakeholderView[]; onOpen: (person: StakeholderView) => void }>;

/** The people of a field, each of whom can be opened. */
export const MapNames = ({ people, onOpen }: Props) => {
  const { say } = useVoice();
  const rest = people.length - mostShown;
  return (
    <ul className={useStyles().names}>
      {people.slice(0, mostShown).map((person) => (
        <li key={person.userId}>
          <Link as="button" onClick={() => onOpen(person)}>
            {person.name}
          </Link>
        </li>
      ))}
      {rest > 0 && <li>{say('map.more', { n: rest })}</li>}
    </ul>
  );
};
