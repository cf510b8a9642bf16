import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReleasedComment } from '#core/comment/comment';
import type { Say } from '#core/language/language';
import { useVoice } from '../language/voice';
import { CommentCard } from './comment-card';
import { byQuestion } from './comment-filter';

const useStyles = makeStyles({
  question: { margin: 0, marginTop: tokens.spacingVerticalM, fontSize: tokens.fontSizeBase300 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
});

const shownAtOnce = 50;

const questions = ['comment', 'need', 'issueText'] as const;

const questionInWords = (say: Say, itemId: string): string =>
  say(`comments.question.${questions.find((one) => one === itemId) ?? 'other'}`);

type Props = Readonly<{ waveId: string; comments: readonly ReleasedComment[]; known: readonly string[] }>;

/** The comments, under the question they answer when there was more than one. */
export const CommentList = ({ waveId, comments, known }: Props) => {
  const { say } = useVoice();
  const styles = useStyles();
  const [most, setMost] = useState(shownAtOnce);
  const groups = byQuestion(comments.slice(0, most));
  const rest = comments.length - most;
  return (
    <>
      {groups.map(([itemId, ofQuestion]) => (
        <div key={itemId}>
          {groups.length > 1 && <h3 className={styles.question}>{questionInWords(say, itemId)}</h3>}
          <ul className={styles.list}>
            {ofQuestion.map((comment) => (
              <CommentCard key={comment.id} waveId={waveId} comment={comment} known={known} />
            ))}
          </ul>
        </div>
      ))}
      {rest > 0 && <Button onClick={() => setMost(most + shownAtOnce)}>{say('comments.more', { n: rest })}</Button>}
    </>
  );
};
