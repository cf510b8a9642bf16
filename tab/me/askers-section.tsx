import { makeStyles, tokens } from '@fluentui/react-components';
import { useVoice } from '../language/voice';
import { Section } from '../ui/section';

const useStyles = makeStyles({
  list: { marginBlock: tokens.spacingVerticalS, paddingLeft: tokens.spacingHorizontalXL },
});

type Asker = Readonly<{ name: string; simulated: boolean }>;

/** Which PMOs have the reader in their register. */
export const AskersSection = ({ askers }: Readonly<{ askers: readonly Asker[] }>) => {
  const { say } = useVoice();
  const styles = useStyles();
  return (
    <Section heading={say('me.askers')}>
      {askers.length === 0 ? (
        <p>{say('me.askers.none')}</p>
      ) : (
        <>
          <ul className={styles.list}>
            {askers.map(({ name, simulated }) => (
              <li key={name}>{simulated ? say('me.asker.simulated', { name }) : name}</li>
            ))}
          </ul>
          <p>{say('me.askers.detail')}</p>
        </>
      )}
    </Section>
  );
};
