import {
  Button,
  Checkbox,
  Field,
  Input,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
  Textarea,
  tokens,
} from '@fluentui/react-components';
import { useId } from 'react';
import { longestPurpose } from '#core/abcde/draft';
import { type Letter, letters } from '#core/abcde/letter';
import { scoreOf } from '#core/abcde/score';
import { longestReason } from '#core/communication/communication';
import { useVoice } from '../../language/voice';
import { focusOn } from '../../ui/page-top';
import { ProblemMessage } from '../../ui/problem-message';
import { ScoreFacts } from '../score-facts';
import { lettersInWords } from '../score-words';
import { missingForEntry } from './entry-gate';
import { fullRatings, type MessageDraft } from './message-draft';
import type { Step } from './step-bar';
import type { ChangeMessage } from './use-message-draft';

const useStyles = makeStyles({
  step: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalM },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    ':focus': { outlineStyle: 'none' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
  ratings: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid' },
  rating: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto auto',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  override: { display: 'grid', gap: tokens.spacingVerticalS },
  quiet: { margin: 0, color: tokens.colorNeutralForeground3 },
  save: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM },
});

const Ratings = ({ draft, onGo }: Readonly<{ draft: MessageDraft; onGo: (step: Step) => void }>) => {
  const { say } = useVoice();
  const styles = useStyles();
  return (
    <ul className={styles.ratings}>
      {letters.map((letter) => {
        const name = say(`abcde.letter.${letter}`);
        const rating = draft.ratings[letter];
        return (
          <li key={letter} className={styles.rating}>
            <span>{name}</span>
            <span>
              {rating === undefined ? say('communications.unrated') : say('communications.rating', { rating })}
            </span>
            <Button
              size="small"
              appearance="subtle"
              aria-label={say('communications.goTo', { letter: name })}
              onClick={() => onGo(letter)}
            >
              {say('communications.look')}
            </Button>
          </li>
        );
      })}
    </ul>
  );
};

type OverrideProps = Readonly<{ toFix: readonly Letter[]; draft: MessageDraft; onChange: ChangeMessage }>;

const Override = ({ toFix, draft, onChange }: OverrideProps) => {
  const voice = useVoice();
  const { say } = voice;
  const styles = useStyles();
  return (
    <div className={styles.override}>
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>{say('communications.fix', { letters: lettersInWords(voice, toFix) })}</MessageBarTitle>
          {say('communications.fix.detail')}
        </MessageBarBody>
      </MessageBar>
      <Checkbox
        label={say('communications.override')}
        checked={draft.isOverridden}
        onChange={(_, { checked }) => onChange({ isOverridden: checked === true })}
      />
      {draft.isOverridden && (
        <Field label={say('communications.reason')} hint={say('communications.reason.hint')} required>
          <Textarea
            value={draft.overrideReason}
            maxLength={longestReason}
            onChange={(_, { value }) => onChange({ overrideReason: value })}
          />
        </Field>
      )}
    </div>
  );
};

type Props = Readonly<{
  draft: MessageDraft;
  isNew: boolean;
  isArrival: boolean;
  isPending: boolean;
  error: Error | null;
  onChange: ChangeMessage;
  onGo: (step: Step) => void;
  onEnter: () => void;
}>;

/** What the five ratings come to, what has to be put right or let go with a reason, and the way into the register. */
export const EndStep = ({ draft, isNew, isArrival, isPending, error, onChange, onGo, onEnter }: Props) => {
  const voice = useVoice();
  const { say } = voice;
  const styles = useStyles();
  const hintId = useId();
  const ratings = fullRatings(draft.ratings);
  const score = ratings && scoreOf(ratings);
  const missing = missingForEntry(draft);
  return (
    <div className={styles.step}>
      <h3 ref={isArrival ? focusOn : null} tabIndex={-1} className={styles.heading}>
        {say('communications.end')}
      </h3>
      {score && <ScoreFacts score={score} />}
      <Ratings draft={draft} onGo={onGo} />
      {score && score.toFix.length > 0 && <Override toFix={score.toFix} draft={draft} onChange={onChange} />}
      <Field label={say('communications.purpose')} hint={say('communications.purpose.hint')} required>
        <Input
          value={draft.purpose}
          maxLength={longestPurpose}
          onChange={(_, { value }) => onChange({ purpose: value })}
        />
      </Field>
      {error && <ProblemMessage error={error} />}
      <div className={styles.save}>
        <Button
          appearance="primary"
          aria-describedby={hintId}
          disabled={missing !== null || isPending}
          onClick={onEnter}
        >
          {say(isNew ? 'communications.enter' : 'communications.enter.change')}
        </Button>
        <p id={hintId} className={styles.quiet} aria-live="polite">
          {missing === null
            ? say('communications.ready')
            : say(`communications.missing.${missing.kind}`, { letters: lettersInWords(voice, missing.letters) })}
        </p>
      </div>
    </div>
  );
};
