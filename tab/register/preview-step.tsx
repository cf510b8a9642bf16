import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useVoice } from '../language/voice';
import { DirectoryGate } from './directory-gate';
import { GroupCounts } from './group-counts';
import { TakenFieldsChoice } from './taken-fields';
import type { GroupImportFlow } from './use-group-import';

const useStyles = makeStyles({
  quiet: { margin: 0, color: tokens.colorNeutralForeground3 },
  line: { margin: 0 },
  other: { justifySelf: 'start' },
});

type Props = Readonly<{ flow: GroupImportFlow; consentUrl: string | null }>;

/** Shows what importing a group would do, and lets choose what to take. */
export const PreviewStep = ({ flow, consentUrl }: Props) => {
  const { say } = useVoice();
  const styles = useStyles();
  return (
    <>
      <Button className={styles.other} appearance="subtle" onClick={flow.chooseAnother}>
        {say('directory.other')}
      </Button>
      <Checkbox
        label={say('directory.withGuests')}
        checked={flow.withGuests}
        onChange={(_, { checked }) => flow.setWithGuests(checked === true)}
      />
      <DirectoryGate query={flow.preview} consentUrl={consentUrl}>
        {(seen) => (
          <>
            <div aria-live="polite">
              <p className={styles.line}>
                {say('directory.toRegister', { n: seen.toRegister })}{' '}
                {seen.registered > 0 && say('directory.registered', { n: seen.registered })}
              </p>
              <GroupCounts counts={seen} />
            </div>
            {seen.some.length > 0 && (
              <p className={styles.quiet}>
                {say('directory.some', { names: seen.some.map(({ name }) => name).join(', ') })}
              </p>
            )}
            <TakenFieldsChoice fields={seen.fields} take={flow.take} onChange={flow.setTake} />
          </>
        )}
      </DirectoryGate>
    </>
  );
};
