import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { useVoice } from '../language/voice';

const useStyles = makeStyles({
  bar: {
    position: 'sticky',
    bottom: 0,
    zIndex: 1,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    boxShadow: tokens.shadow8,
  },
  words: { flex: '1 1 260px', minWidth: 0, margin: 0, color: tokens.colorNeutralForeground3 },
  problem: { color: tokens.colorStatusDangerForeground1 },
  buttons: { display: 'flex', gap: tokens.spacingHorizontalS },
});

type Props = Readonly<{
  /** What keeps it from being saved and what to do about it. */
  problem: string | null;
  /** What saving means. */
  detail: string;
  isPending: boolean;
  onBack: () => void;
  onSave: () => void;
}>;

/** Stays in sight below a long form: whether it can be saved, and the button for it. */
export const SaveBar = ({ problem, detail, isPending, onBack, onSave }: Props) => {
  const { say } = useVoice();
  const styles = useStyles();
  const id = useId();
  return (
    <div className={styles.bar}>
      <p id={id} className={mergeClasses(styles.words, problem !== null && styles.problem)} aria-live="polite">
        {problem ?? detail}
      </p>
      <div className={styles.buttons}>
        <Button onClick={onBack}>{say('ui.back')}</Button>
        <Button
          appearance="primary"
          aria-describedby={id}
          disabledFocusable={problem !== null || isPending}
          onClick={onSave}
        >
          {say('questions.save')}
        </Button>
      </div>
    </div>
  );
};
