// A register as a file: one row a person, one column for each thing that is said of them. The first row names the columns.
import { ok, type Result, refused } from '#core/kernel/result';
import { longestAttribute, mostAttributes } from '../stakeholder';

/** What one column holds; a column without a heading may hold nothing. */
export type Column =
  | { readonly kind: 'userId' | 'name' | 'interest' | 'influence'; readonly heading: string }
  | { readonly kind: 'attribute'; readonly heading: string }
  | { readonly kind: 'unnamed'; readonly heading: string };

/** Why the columns of a file cannot be read. */
export type ColumnProblem =
  | { readonly kind: 'no-id-column' }
  | { readonly kind: 'column-twice'; readonly column: string }
  | { readonly kind: 'column-too-long'; readonly column: string; readonly most: number }
  | { readonly kind: 'too-many-columns'; readonly most: number };

/** What the known columns may be called, in English and German, without blanks, hyphens and signs, in small letters. */
const headings: Readonly<Record<'userId' | 'name' | 'interest' | 'influence', readonly string[]>> = {
  userId: [
    'userid',
    'id',
    'oid',
    'objectid',
    'entraid',
    'entraobjectid',
    'aadobjectid',
    'azureadobjectid',
    'benutzerid',
    'objektid',
    'entraobjektid',
  ],
  name: ['name', 'displayname', 'fullname', 'anzeigename', 'vollständigername'],
  interest: ['interest', 'interesse'],
  influence: ['influence', 'power', 'einfluss', 'einfluß', 'macht'],
};

const bare = (heading: string): string => heading.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

const kinds = Object.keys(headings) as (keyof typeof headings)[];

const letters = 26;

/** The letters that spreadsheets name a column by, counted from 0: A … Z, AA … */
export const columnLetters = (index: number): string =>
  index < letters
    ? String.fromCharCode('A'.charCodeAt(0) + index)
    : columnLetters(Math.floor(index / letters) - 1) + columnLetters(index % letters);

const columnOf = (cell: string, index: number): Column => {
  const heading = cell.trim();
  if (heading === '') return { kind: 'unnamed', heading: columnLetters(index) };
  const known = kinds.find((kind) => headings[kind].includes(bare(heading)));
  return { kind: known ?? 'attribute', heading };
};

const nameOf = ({ kind, heading }: Column): string => (kind === 'attribute' ? `attribute ${heading}` : kind);

const problemOf = (columns: readonly Column[]): ColumnProblem | null => {
  const attributes = columns.filter(({ kind }) => kind === 'attribute');
  const long = attributes.find(({ heading }) => heading.length > longestAttribute.name);
  if (long) return { kind: 'column-too-long', column: long.heading, most: longestAttribute.name };
  const named = columns.filter(({ kind }) => kind !== 'unnamed');
  const names = named.map(nameOf);
  const twice = named.find((column, index) => names.indexOf(nameOf(column)) < index);
  if (twice) return { kind: 'column-twice', column: twice.heading };
  if (!columns.some(({ kind }) => kind === 'userId')) return { kind: 'no-id-column' };
  return attributes.length > mostAttributes ? { kind: 'too-many-columns', most: mostAttributes } : null;
};

/** Reads the row that names the columns; whatever is none of the known ones is a group that people belong to. */
export const readColumns = (row: readonly string[]): Result<readonly Column[], ColumnProblem> => {
  const columns = row.map(columnOf);
  const problem = problemOf(columns);
  return problem ? refused(problem) : ok(columns);
};
