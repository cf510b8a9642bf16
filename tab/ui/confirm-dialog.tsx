import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import { useVoice } from '../language/voice';

type Props = Readonly<{
  heading: string;
  /** What will happen. */
  detail: string;
  confirm: string;
  onConfirm: () => void;
  onClose: () => void;
}>;

/** Says what will happen and asks whether it shall. */
export const ConfirmDialog = (props: Props) => {
  const { say } = useVoice();
  return (
    <Dialog open modalType="alert" onOpenChange={(_, { open }) => !open && props.onClose()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{props.heading}</DialogTitle>
          <DialogContent>{props.detail}</DialogContent>
          <DialogActions>
            <Button onClick={props.onClose}>{say('ui.back')}</Button>
            <Button appearance="primary" onClick={props.onConfirm}>
              {props.confirm}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
};
