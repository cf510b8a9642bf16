import type { ReleasedComment, ReleasedComments } from './comment';

/** Below this many comments the number of a theme is not told (measurement method, 9.5). */
const smallestThemeCount = 3;
const mostThemesOfComment = 5;

/** Two spellings are one theme when they differ in case alone. */
const keyOf = (theme: string): string => theme.normalize('NFC').toLowerCase();

/** Themes as they are kept: trimmed, none empty, none twice, five at most, in the order given. */
export const tidyThemes = (themes: readonly string[]): string[] => {
  const byKey = new Map<string, string>();
  for (const theme of themes.map((given) => given.trim())) {
    if (theme !== '' && !byKey.has(keyOf(theme))) byKey.set(keyOf(theme), theme);
  }
  return [...byKey.values()].slice(0, mostThemesOfComment);
};

/** A theme in the spelling that the wave's comments already use. */
export const adoptSpelling = (theme: string, comments: readonly ReleasedComment[]): string =>
  comments.flatMap((comment) => comment.themes).find((known) => keyOf(known) === keyOf(theme)) ?? theme;

type Counted = ReleasedComments['themes'][number];

const mostFirst = (one: Counted, other: Counted): number =>
  (other.count ?? 0) - (one.count ?? 0) || (keyOf(one.theme) < keyOf(other.theme) ? -1 : 1);

/** How many comments carry each theme, most first; null below three, and those by name. */
export const countThemes = (comments: readonly ReleasedComment[]): Counted[] => {
  const counts = new Map<string, { theme: string; count: number }>();
  for (const theme of comments.flatMap((comment) => tidyThemes(comment.themes))) {
    const known = counts.get(keyOf(theme)) ?? { theme, count: 0 };
    counts.set(keyOf(theme), { ...known, count: known.count + 1 });
  }
  const told = [...counts.values()].map(({ theme, count }) => ({
    theme,
    count: count < smallestThemeCount ? null : count,
  }));
  return told.sort(mostFirst);
};
