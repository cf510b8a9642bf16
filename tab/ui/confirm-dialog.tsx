import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useVoice } from '../language/voice';

// The words of the button are the words of the deed: they stay on one line, and the button grows with them.
const useStyles = makeStyles({ confirm: { whiteSpace: 'nowrap' } });

type Props = Readonly<{
  heading: string;
  /** What will happen. */
  detail: ReactNode;
  confirm: string;
  onConfirm: () => void;
  onClose: () => void;
}>;

/** Says what will happen and asks whether it shall. */
export const ConfirmDialog = (props: Props) => {
  const { say } = useVoice();
  const styles = useStyles();
  return (
    <Dialog open modalType="alert" onOpenChange={(_, { open }) => !open && props.onClose()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{props.heading}</DialogTitle>
          <DialogContent>{props.detail}</DialogContent>
          <DialogActions>
            <Button onClick={props.onClose}>{say('ui.back')}</Button>
            <Button className={styles.confirm} appearance="primary" onClick={props.onConfirm}>
              {props.confirm}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
};
