import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useVoice } from '../language/voice';
import { Section } from '../ui/section';
import { useAuditStyles } from './audit-styles';

const useStyles = makeStyles({ place: { marginTop: tokens.spacingVerticalM } });

/** The way from the register to the audit of its messages and channels. */
export const AuditEntrance = ({ onOpen }: Readonly<{ onOpen: () => void }>) => {
  const { say } = useVoice();
  const styles = useAuditStyles();
  const open = <Button onClick={onOpen}>{say('communicationsAudit.open')}</Button>;
  return (
    <Section heading={say('communicationsAudit.heading')} aside={open} className={useStyles().place}>
      <p className={styles.plain}>{say('communicationsAudit.entrance')}</p>
    </Section>
  );
};
