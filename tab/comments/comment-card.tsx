import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReleasedComment } from '#core/comment/comment';
import { useTagComment } from '../api/use-tag-comment';
import { useVoice } from '../language/voice';
import { ProblemMessage } from '../ui/problem-message';
import { CommentThemes } from './comment-themes';

const useStyles = makeStyles({
  comment: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalXS,
    paddingBlock: tokens.spacingVerticalM,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    ':last-child': { borderBottomStyle: 'none' },
  },
  text: {
    margin: 0,
    maxWidth: '72ch',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase400,
    whiteSpace: 'pre-line',
    overflowWrap: 'anywhere',
  },
  problem: { margin: 0 },
});

type Props = Readonly<{ waveId: string; comment: ReleasedComment; known: readonly string[] }>;

/** One comment with its themes; a change that was not saved is taken back and says so here. */
export const CommentCard = ({ waveId, comment, known }: Props) => {
  const { say } = useVoice();
  const styles = useStyles();
  const tag = useTagComment(waveId);
  return (
    <li className={styles.comment}>
      <p className={styles.text}>{comment.text}</p>
      <CommentThemes
        themes={comment.themes}
        known={known}
        onChange={(themes) => tag.mutate({ commentId: comment.id, themes })}
      />
      {tag.isError && (
        <div role="alert">
          <p className={styles.problem}>{say('comments.tag.notSaved')}</p>
          <ProblemMessage error={tag.error} onRetry={() => tag.mutate(tag.variables)} />
        </div>
      )}
    </li>
  );
};
