import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { AddRegular, DismissRegular } from '@fluentui/react-icons';
import { mostCrosses } from '#core/workspace/workspace';
import { useVoice } from '../language/voice';

const useStyles = makeStyles({
  list: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    border: 'none',
  },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  part: { flex: '1 1 120px', minWidth: 0, maxWidth: '220px' },
  add: { justifySelf: 'start' },
});

type Pair = readonly [string, string];

type Props = Readonly<{
  label: string;
  hint: string;
  validationMessage?: string;
  crosses: readonly Pair[];
  onChange: (crosses: readonly Pair[]) => void;
}>;

/** Pairs of attributes by whose combinations results are cut. */
export const CrossesField = ({ crosses, onChange, ...field }: Props) => {
  const { say } = useVoice();
  const styles = useStyles();
  const put = (at: number, pair: Pair): void => onChange(crosses.map((one, index) => (index === at ? pair : one)));
  return (
    <Field {...field}>
      <fieldset className={styles.list}>
        {crosses.map(([one, other], index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a pair is its place, it has no other name
          <div key={index} className={styles.row}>
            <Input
              className={styles.part}
              aria-label={say('settings.crosses.one', { pair: index + 1 })}
              value={one}
              onChange={(_, { value }) => put(index, [value, other])}
            />
            <Input
              className={styles.part}
              aria-label={say('settings.crosses.other', { pair: index + 1 })}
              value={other}
              onChange={(_, { value }) => put(index, [one, value])}
            />
            <Button
              appearance="subtle"
              icon={<DismissRegular />}
              aria-label={say('settings.crosses.remove', { pair: index + 1 })}
              onClick={() => onChange(crosses.filter((_, at) => at !== index))}
            />
          </div>
        ))}
        {crosses.length < mostCrosses && (
          <Button className={styles.add} icon={<AddRegular />} onClick={() => onChange([...crosses, ['', '']])}>
            {say('settings.crosses.add')}
          </Button>
        )}
      </fieldset>
    </Field>
  );
};
