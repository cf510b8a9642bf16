import type { Release } from '../release';

/** What some file system or shell reads as more than a letter, and signs that turn the direction of a text. */
const unsafeSigns = /[\\/:*?"<>|%;\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

const longestTitle = 80;

/**
 * What a release is called as a file. It begins with our own words, so that no title makes it a hidden file, an option
 * of a command or a name that Windows keeps for itself.
 */
export const fileNameOf = ({ title, closedAt }: Pick<Release, 'title' | 'closedAt'>, extension: string): string => {
  const tidy = title.replace(unsafeSigns, ' ').replace(/\s+/gu, ' ').trim();
  const short = [...tidy].slice(0, longestTitle).join('').trim();
  return `${['PMO Pulse', short, closedAt.slice(0, 10)].filter((part) => part !== '').join(' ')}.${extension}`;
};
