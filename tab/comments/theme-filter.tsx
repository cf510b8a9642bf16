import { makeStyles, ToggleButton, tokens } from '@fluentui/react-components';
import type { ReleasedComments } from '#core/comment/comment';
import type { Say } from '#core/language/language';
import { useVoice } from '../language/voice';
import type { CommentFilter } from './comment-filter';

const useStyles = makeStyles({
  filters: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    margin: 0,
    padding: 0,
    border: 'none',
  },
  filter: { minWidth: 'auto', fontWeight: tokens.fontWeightRegular },
});

type Choice = Readonly<{ key: string; words: string; filter: CommentFilter }>;

/** A theme with how many comments carry it, or that they are too few to count. */
export const themeInWords = (say: Say, { theme, count }: ReleasedComments['themes'][number]): string =>
  count === null ? say('comments.theme.few', { theme }) : say('comments.theme', { theme, n: count });

const choicesOf = (say: Say, { comments, themes }: ReleasedComments): Choice[] => {
  const untagged = comments.filter((comment) => comment.themes.length === 0).length;
  const all: Choice = { key: 'all', words: say('comments.all', { n: comments.length }), filter: { kind: 'all' } };
  const tagged = themes.map(
    (one): Choice => ({
      key: `theme ${one.theme}`,
      words: themeInWords(say, one),
      filter: { kind: 'theme', theme: one.theme },
    }),
  );
  const rest: Choice = {
    key: 'untagged',
    words: say('comments.untagged', { n: untagged }),
    filter: { kind: 'untagged' },
  };
  return untagged === 0 ? [all, ...tagged] : [all, ...tagged, rest];
};

const isSame = (one: CommentFilter, other: CommentFilter): boolean =>
  one.kind === other.kind && (one.kind !== 'theme' || other.kind !== 'theme' || one.theme === other.theme);

type Props = Readonly<{
  released: ReleasedComments;
  chosen: CommentFilter;
  onChoose: (filter: CommentFilter) => void;
}>;

/** Narrows the comments to one theme, each with its count. */
export const ThemeFilter = ({ released, chosen, onChoose }: Props) => {
  const { say } = useVoice();
  const styles = useStyles();
  return (
    <fieldset className={styles.filters} aria-label={say('comments.themes')}>
      {choicesOf(say, released).map(({ key, words, filter }) => (
        <ToggleButton
          key={key}
          className={styles.filter}
          size="small"
          shape="circular"
          checked={isSame(filter, chosen)}
          onClick={() => onChoose(filter)}
        >
          {words}
        </ToggleButton>
      ))}
    </fieldset>
  );
};
