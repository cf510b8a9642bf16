import { Button, MessageBar, MessageBarBody, MessageBarTitle, makeStyles, tokens } from '@fluentui/react-components';
import type { Check } from '#core/abcde/evidence';
import type { Letter } from '#core/abcde/letter';
import { fixAtMost } from '#core/abcde/score';
import type { Edit, Span } from '#core/abcde/text/text-findings';
import { useVoice } from '../../language/voice';
import { focusOn } from '../../ui/page-top';
import { ProblemMessage } from '../../ui/problem-message';
import type { WorkspaceTime } from '../../waves/workspace-time';
import { EvidenceList } from '../evidence-list';
import { LetterFields } from './letter-fields';
import type { MessageDraft } from './message-draft';
import { RatingField } from './rating-field';
import { letterSigns } from './step-bar';
import type { ChangeMessage } from './use-message-draft';

const useStyles = makeStyles({
  step: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalM },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    ':focus': { outlineStyle: 'none' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
  under: { margin: 0, marginBottom: tokens.spacingVerticalXS, fontSize: tokens.fontSizeBase300 },
  question: { margin: 0, color: tokens.colorNeutralForeground2 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground3 },
});

export type Found = Readonly<{
  check: Check | undefined;
  /** What was typed, when it is what was checked; null while the check lags behind. */
  checkedText: string | null;
  error: Error | null;
  onRetry: () => void;
  onShow: (place: Span) => void;
  onTake: (edit: Edit) => void;
}>;

type EvidenceProps = Readonly<{ letter: Letter; found: Found; hasText: boolean }>;

const LetterEvidence = ({ letter, found, hasText }: EvidenceProps) => {
  const { say } = useVoice();
  const styles = useStyles();
  const { check, checkedText, error, onRetry, onShow, onTake } = found;
  if (error) return <ProblemMessage error={error} onRetry={onRetry} />;
  if (!hasText) return <p className={styles.quiet}>{say('communications.noText')}</p>;
  const evidence = check?.letters.find((one) => one.letter === letter)?.evidence;
  if (!evidence) return <p className={styles.quiet}>{say('communications.checking')}</p>;
  const isUnread = evidence.some(({ code }) => code === 'other-language');
  return (
    <>
      {isUnread && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{say('communications.otherLanguage')}</MessageBarTitle>
            {say('communications.otherLanguage.do')}
          </MessageBarBody>
        </MessageBar>
      )}
      <EvidenceList
        evidence={evidence.filter(({ code }) => code !== 'other-language')}
        inText={checkedText === null ? undefined : { text: checkedText, onShow, onTake }}
      />
    </>
  );
};

type Props = Readonly<{
  letter: Letter;
  draft: MessageDraft;
  workspace: WorkspaceTime;
  found: Found;
  /** Has it just been gone to? Then its heading takes the focus. */
  isArrival: boolean;
  onChange: ChangeMessage;
  onNext: () => void;
}>;

/** One letter: its question, what belongs to it, what was found, and the author's own rating. */
export const LetterStep = ({ letter, draft, workspace, found, isArrival, onChange, onNext }: Props) => {
  const { say } = useVoice();
  const styles = useStyles();
  const rating = draft.ratings[letter];
  return (
    <div className={styles.step}>
      <div>
        <h3 key={letter} ref={isArrival ? focusOn : null} tabIndex={-1} className={styles.heading}>
          {`${letterSigns[letter]} · ${say(`abcde.letter.${letter}`)}`}
        </h3>
        <p className={styles.question}>{say(`abcde.question.${letter}`)}</p>
      </div>
      <LetterFields letter={letter} draft={draft} workspace={workspace} onChange={onChange} />
      <div>
        <h4 className={styles.under}>{say('communications.found')}</h4>
        <LetterEvidence letter={letter} found={found} hasText={draft.text.trim() !== ''} />
      </div>
      <RatingField
        letter={letter}
        rating={rating}
        onRate={(value) => onChange({ ratings: { ...draft.ratings, [letter]: value } })}
      />
      {rating !== undefined && rating <= fixAtMost && (
        <p className={styles.quiet} aria-live="polite">
          {say('communications.toFix')}
        </p>
      )}
      <div>
        <Button appearance={rating === undefined ? 'secondary' : 'primary'} onClick={onNext}>
          {say('communications.next')}
        </Button>
      </div>
    </div>
  );
};
