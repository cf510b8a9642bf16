import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { type FormEvent, type ReactNode, useEffect, useId, useRef } from 'react';
import { useVoice } from '../language/voice';
import { ProblemMessage } from './problem-message';

/** What went wrong takes the focus: the button that was pressed lost it while it waited, and Escape would be lost with it. */
const FocusedProblem = ({ error }: Readonly<{ error: Error }>) => {
  const place = useRef<HTMLDivElement>(null);
  // Each failure is an error of its own, so that a second one is brought into view too.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the error is what it happens for
  useEffect(() => place.current?.focus(), [error]);
  return (
    <div ref={place} tabIndex={-1}>
      <ProblemMessage error={error} />
    </div>
  );
};

const useStyles = makeStyles({
  fields: {
    display: 'grid',
    gridAutoRows: 'max-content',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalM,
  },
  actions: { '@media (min-width: 481px)': { alignItems: 'center' } },
  hint: { flexGrow: 1, flexBasis: 0, minWidth: 0, margin: 0, color: tokens.colorNeutralForeground3 },
});

type Props = Readonly<{
  heading: string;
  /** What the button that submits says. */
  submit: string;
  /** What is still missing, or what submitting will do; read out when it changes. */
  hint?: string;
  /** Why the last try did not work. */
  error: Error | null;
  isDisabled: boolean;
  onSubmit: () => void;
  onClose: () => void;
  children: ReactNode;
}>;

/** A form in a dialog: what went wrong above its fields, Back and the submitting button below. */
export const FormDialog = ({ heading, submit, hint, error, isDisabled, onSubmit, onClose, children }: Props) => {
  const { say } = useVoice();
  const styles = useStyles();
  const hintId = useId();
  const onFormSubmit = (event: FormEvent): void => {
    event.preventDefault();
    onSubmit();
  };
  const buttons = (
    <>
      <Button onClick={onClose}>{say('ui.back')}</Button>
      <Button
        type="submit"
        appearance="primary"
        aria-describedby={hint === undefined ? undefined : hintId}
        disabled={isDisabled}
      >
        {submit}
      </Button>
    </>
  );
  return (
    <Dialog open onOpenChange={(_, { open }) => !open && onClose()}>
      <DialogSurface>
        <form onSubmit={onFormSubmit}>
          <DialogBody>
            <DialogTitle>{heading}</DialogTitle>
            <DialogContent className={styles.fields}>
              {error && <FocusedProblem error={error} />}
              {children}
            </DialogContent>
            {hint === undefined ? (
              <DialogActions>{buttons}</DialogActions>
            ) : (
              <DialogActions fluid className={styles.actions}>
                <p id={hintId} className={styles.hint} aria-live="polite">
                  {hint}
                </p>
                {buttons}
              </DialogActions>
            )}
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  );
};
