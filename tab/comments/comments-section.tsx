import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReleasedComments } from '#core/comment/comment';
import { useComments } from '../api/use-comments';
import { useVoice } from '../language/voice';
import { QueryGate } from '../ui/query-gate';
import { Section } from '../ui/section';
import { type CommentFilter, isUnder } from './comment-filter';
import { CommentList } from './comment-list';
import { ThemeFilter, themeInWords } from './theme-filter';

const useStyles = makeStyles({
  all: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalS },
  quiet: { margin: 0, color: tokens.colorNeutralForeground3 },
  line: { margin: 0 },
  themes: { margin: 0, paddingLeft: tokens.spacingHorizontalXL },
});

const everything: CommentFilter = { kind: 'all' };

type ReleasedProps = Readonly<{ waveId: string; released: ReleasedComments }>;

/** Why there is nothing to read; themes that enough comments carry are named all the same. */
const HiddenComments = ({ released }: Pick<ReleasedProps, 'released'>) => {
  const { say } = useVoice();
  const styles = useStyles();
  return (
    <div className={styles.all}>
      <p className={styles.line}>{say(`comments.hidden.${released.hidden ?? 'too-few'}`)}</p>
      {released.themes.length > 0 && (
        <>
          <p className={styles.quiet}>{say('comments.themes.only')}</p>
          <ul className={styles.themes}>
            {released.themes.map((one) => (
              <li key={one.theme}>{themeInWords(say, one)}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
};

const ShownComments = ({ waveId, released }: ReleasedProps) => {
  const { say } = useVoice();
  const styles = useStyles();
  const { comments } = released;
  const known = released.themes.map(({ theme }) => theme);
  const [wanted, setWanted] = useState<CommentFilter>(everything);
  // A comment stays in sight while its themes are changed, even when it no longer belongs under the chosen one.
  const [kept, setKept] = useState<ReadonlySet<string>>(new Set());
  const isGone = wanted.kind === 'theme' && !known.includes(wanted.theme);
  const chosen = isGone ? everything : wanted;
  const shown = comments.filter((comment) => isUnder(chosen, comment) || kept.has(comment.id));
  const choose = (filter: CommentFilter): void => {
    setWanted(filter);
    setKept(new Set(comments.filter((comment) => isUnder(filter, comment)).map(({ id }) => id)));
  };
  return (
    <div className={styles.all}>
      <p className={styles.quiet}>{say('comments.shuffled')}</p>
      <ThemeFilter released={released} chosen={chosen} onChoose={choose} />
      <p className={styles.quiet} aria-live="polite">
        {say('comments.shown', { n: shown.length })}
      </p>
      <CommentList waveId={waveId} comments={shown} known={known} />
    </div>
  );
};

/** What stakeholders wrote in a closed wave, once enough of them did, with the themes the PMO sees in it. */
export const CommentsSection = ({ waveId }: Readonly<{ waveId: string }>) => {
  const { say } = useVoice();
  return (
    <Section heading={say('comments.heading')}>
      <QueryGate query={useComments(waveId)}>
        {(released) =>
          released.hidden === null ? (
            <ShownComments key={waveId} waveId={waveId} released={released} />
          ) : (
            <HiddenComments released={released} />
          )
        }
      </QueryGate>
    </Section>
  );
};
