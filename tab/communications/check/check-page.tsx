import { makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { Span } from '#core/abcde/text/text-findings';
import type { CommunicationView } from '#core/contract/communications';
import { useEnterCommunication } from '../../api/use-communications';
import { useVoice } from '../../language/voice';
import { PageTop } from '../../ui/page-top';
import { Section } from '../../ui/section';
import type { WorkspaceTime } from '../../waves/workspace-time';
import { EndStep } from './end-step';
import { LetterStep } from './letter-step';
import { draftOfMessage, emptyMessage, entryOf } from './message-draft';
import { MessagePart } from './message-part';
import { type Step, StepBar, steps } from './step-bar';
import { marksOf, useFound } from './use-found';
import { type MessageEditing, useMessageDraft } from './use-message-draft';

const useStyles = makeStyles({
  page: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalM },
  both: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalM,
    alignItems: 'start',
    '@media (min-width: 900px)': { gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)' },
  },
  steps: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalM },
  quiet: { margin: 0, color: tokens.colorNeutralForeground3 },
});

type Props = Readonly<{
  /** The message of the register that is checked anew; null for a new one. */
  communication: CommunicationView | null;
  workspace: WorkspaceTime;
  onBack: () => void;
  onEntered: (communicationId: string) => void;
}>;

/** Enters the draft in the register, which then keeps it. */
const useEntering = ({ communication, workspace, onEntered }: Props, { draft, forget }: MessageEditing) => {
  const { isPending, error, mutate } = useEnterCommunication(communication?.id ?? null);
  const enter = (): void => {
    const entry = entryOf(draft, workspace.clock);
    if (entry === null) return;
    const onSuccess = ({ communication: { id } }: { readonly communication: CommunicationView }): void => {
      forget();
      onEntered(id);
    };
    mutate(entry, { onSuccess });
  };
  return { isPending, error, enter };
};

/** Checks a message before it goes: its text beside the five letters, one at a time, and what they come to. */
export const CheckPage = (props: Props) => {
  const { communication, workspace, onBack } = props;
  const { say } = useVoice();
  const styles = useStyles();
  const name = communication ? `message ${communication.id}` : 'message';
  const editing = useMessageDraft(name, communication ? draftOfMessage(communication, workspace.clock) : emptyMessage);
  const { draft, change } = editing;
  const [step, setStep] = useState<Step>('audience');
  const [hasMoved, setHasMoved] = useState(false);
  const { query, check, isCurrent } = useFound(draft, workspace);
  const entering = useEntering(props, editing);
  const field = useRef<HTMLTextAreaElement>(null);
  const go = (to: Step): void => {
    setStep(to);
    setHasMoved(true);
  };
  const show = ({ start, end }: Span): void => {
    field.current?.focus();
    field.current?.setSelectionRange(start, end);
  };
  const found = {
    check,
    checkedText: isCurrent ? draft.text : null,
    error: query.error,
    onRetry: () => void query.refetch(),
    onShow: show,
    onTake: editing.takeEdit,
  };
  return (
    <div className={styles.page}>
      <PageTop
        title={
          communication
            ? say('communications.checkAnew', { purpose: communication.purpose })
            : say('communications.check')
        }
        back={say('communications.back')}
        onBack={onBack}
      />
      <p className={styles.quiet}>{say('abcde.reading')}</p>
      <div className={styles.both}>
        <Section heading={say('communications.message')}>
          <MessagePart editing={editing} marks={isCurrent ? marksOf(check, step) : []} fieldRef={field} />
        </Section>
        <Section heading={say('communications.fiveQuestions')}>
          <div className={styles.steps}>
            <StepBar step={step} ratings={draft.ratings} onGo={go} />
            {step === 'end' ? (
              <EndStep
                draft={draft}
                isNew={communication === null}
                isArrival={hasMoved}
                isPending={entering.isPending}
                error={entering.error}
                onChange={change}
                onGo={go}
                onEnter={entering.enter}
              />
            ) : (
              <LetterStep
                letter={step}
                draft={draft}
                workspace={workspace}
                found={found}
                isArrival={hasMoved}
                onChange={change}
                onNext={() => go(steps[steps.indexOf(step) + 1] ?? 'end')}
              />
            )}
          </div>
        </Section>
      </div>
    </div>
  );
};
