import { Button, Field, Input, makeStyles, Radio, RadioGroup, Textarea, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { longestOutcome, outcomeSchema } from '#core/communication/communication';
import type { CommunicationView } from '#core/contract/communications';
import { type OutcomeToRecord, useMarkSent, useRecordOutcome, useRemoveCommunication } from '../api/use-communications';
import { useVoice } from '../language/voice';
import { ConfirmDialog } from '../ui/confirm-dialog';
import { FormDialog } from '../ui/form-dialog';
import { ProblemMessage } from '../ui/problem-message';
import { timeOf, type WorkspaceTime, wallOf } from '../waves/workspace-time';

const useStyles = makeStyles({
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  short: { maxWidth: '260px' },
});

type DialogProps = Readonly<{ communication: CommunicationView; onClose: () => void }>;

const SentDialog = ({ communication, workspace, onClose }: DialogProps & Readonly<{ workspace: WorkspaceTime }>) => {
  const { say } = useVoice();
  const styles = useStyles();
  const mark = useMarkSent(communication.id);
  const { clock, timeZone } = workspace;
  const [on, setOn] = useState(() => wallOf(communication.sentAt ?? new Date().toISOString(), clock));
  return (
    <FormDialog
      heading={say('communications.markSent')}
      submit={say('communications.markSent.save')}
      error={mark.error}
      isDisabled={on === '' || mark.isPending}
      onSubmit={() => mark.mutate(timeOf(on, clock), { onSuccess: onClose })}
      onClose={onClose}
    >
      <Field label={say('communications.sentAt')} hint={say('communications.sendAt.hint', { zone: timeZone })} required>
        <Input className={styles.short} type="datetime-local" value={on} onChange={(_, { value }) => setOn(value)} />
      </Field>
    </FormDialog>
  );
};

const reachedOptions = outcomeSchema.shape.reached.options;

const OutcomeDialog = ({ communication, onClose }: DialogProps) => {
  const { say } = useVoice();
  const record = useRecordOutcome(communication.id);
  const [reached, setReached] = useState<OutcomeToRecord['reached'] | null>(communication.outcome?.reached ?? null);
  const [lesson, setLesson] = useState(communication.outcome?.lesson ?? '');
  const { successMeasure } = communication;
  const save = (): void => {
    if (reached !== null) record.mutate({ reached, lesson }, { onSuccess: onClose });
  };
  return (
    <FormDialog
      heading={say('communications.outcome.heading')}
      submit={say('communications.outcome.save')}
      error={record.error}
      isDisabled={reached === null || record.isPending}
      onSubmit={save}
      onClose={onClose}
    >
      <Field
        label={say('communications.reached')}
        {...(successMeasure === '' ? {} : { hint: say('communications.reached.hint', { measure: successMeasure }) })}
        required
      >
        <RadioGroup
          value={reached ?? ''}
          onChange={(_, { value }) => setReached(reachedOptions.find((one) => one === value) ?? null)}
        >
          {reachedOptions.map((one) => (
            <Radio key={one} value={one} label={say(`communications.reached.${one}`)} />
          ))}
        </RadioGroup>
      </Field>
      <Field label={say('communications.lesson')} hint={say('communications.lesson.hint')}>
        <Textarea value={lesson} maxLength={longestOutcome} onChange={(_, { value }) => setLesson(value)} />
      </Field>
    </FormDialog>
  );
};

type Props = Readonly<{
  communication: CommunicationView;
  workspace: WorkspaceTime;
  onCheckAnew: () => void;
  onRemoved: () => void;
}>;

type Shown = 'remove' | 'sent' | 'outcome' | null;

/** What can be done with a message now, by its author or a lead; nothing is offered to others. */
export const CommunicationActions = ({ communication, workspace, onCheckAnew, onRemoved }: Props) => {
  const { say } = useVoice();
  const styles = useStyles();
  const remove = useRemoveCommunication(communication.id);
  const [shown, setShown] = useState<Shown>(null);
  const close = (): void => setShown(null);
  const handleRemove = (): void => {
    close();
    remove.mutate(undefined, { onSuccess: onRemoved });
  };
  if (!communication.mayChange) return <p>{say('communications.notYours')}</p>;
  const isChecked = communication.state === 'checked';
  return (
    <>
      {remove.error && <ProblemMessage error={remove.error} onRetry={handleRemove} />}
      <div className={styles.actions}>
        {isChecked && <Button onClick={() => setShown('sent')}>{say('communications.markSent')}</Button>}
        {isChecked && <Button onClick={onCheckAnew}>{say('communications.change')}</Button>}
        {isChecked && (
          <Button disabled={remove.isPending} onClick={() => setShown('remove')}>
            {say('communications.remove')}
          </Button>
        )}
        {!isChecked && (
          <Button appearance="primary" onClick={() => setShown('outcome')}>
            {say(communication.outcome ? 'communications.outcome.change' : 'communications.outcome.add')}
          </Button>
        )}
        {communication.sentBy === 'elsewhere' && (
          <Button onClick={() => setShown('sent')}>{say('communications.markSent.correct')}</Button>
        )}
      </div>
      {shown === 'remove' && (
        <ConfirmDialog
          heading={say('communications.remove.heading', { purpose: communication.purpose })}
          detail={say('communications.remove.detail')}
          confirm={say('communications.remove')}
          onConfirm={handleRemove}
          onClose={close}
        />
      )}
      {shown === 'sent' && <SentDialog communication={communication} workspace={workspace} onClose={close} />}
      {shown === 'outcome' && <OutcomeDialog communication={communication} onClose={close} />}
    </>
  );
};
