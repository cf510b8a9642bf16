// What was wrong with a body, from zod's findings to JSON pointers (RFC 6901) and words of our own.
import type { z } from 'zod';
import type { MessageKey, MessageValues } from '#core/language/language';
import type { InputError } from './problem';

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

/** More would only repeat themselves: one mistake made in a list of a thousand people. */
const mostErrors = 50;

const pointerOf = (path: Path): string =>
  path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

const choice = (choices: readonly unknown[]): [MessageKey, MessageValues] => [
  'problem.input.choice',
  { choices: choices.join(', ') },
];

const formatWords = (format: string): MessageKey => {
  if (format === 'datetime') return 'problem.input.time';
  // The one pattern of the contract is that of a key text.
  return format === 'regex' ? 'problem.input.key-text' : 'problem.input.invalid';
};

const wordsOf = (issue: Issue, isMissing: boolean): [MessageKey, MessageValues?] => {
  if (isMissing) return ['problem.input.missing'];
  switch (issue.code) {
    case 'invalid_type':
      return ['problem.input.type', { expected: issue.expected }];
    case 'too_small':
      return ['problem.input.too-small', { origin: issue.origin, limit: Number(issue.minimum) }];
    case 'too_big':
      return ['problem.input.too-big', { origin: issue.origin, limit: Number(issue.maximum) }];
    case 'invalid_value':
      return choice(issue.values);
    case 'invalid_format':
      return [formatWords(issue.format)];
    case 'invalid_key':
      return ['problem.input.name'];
    case 'custom':
      return [ruleWords[String(issue.params?.words)] ?? 'problem.input.invalid'];
    case 'invalid_union':
      return 'options' in issue && Array.isArray(issue.options) ? choice(issue.options) : ['problem.input.invalid'];
    default:
      return ['problem.input.invalid'];
  }
};

/** Rules of our own name their words. */
const ruleWords: Readonly<Record<string, MessageKey>> = {
  'time-of-day': 'problem.input.time-of-day',
  'time-zone': 'problem.input.time-zone',
  'two-times': 'problem.input.two-times',
  'two-attributes': 'problem.input.two-attributes',
  'too-late': 'problem.input.too-late',
  'each-once': 'problem.input.each-once',
  'each-word-once': 'problem.input.each-word-once',
};

/** Findings at the top of a form: a field that is missing or unknown says that another form was meant. */
const shallow = (issues: readonly Issue[]): number => issues.filter((issue) => issue.path.length <= 1).length;

/** Of several forms that a body may have, the findings about the one that was most likely meant. */
const likeliest = (forms: readonly (readonly Issue[])[]): readonly Issue[] =>
  forms.reduce((best, form) => (shallow(form) < shallow(best) ? form : best));

/** JSON has no undefined, so nothing but an absent field can be that. */
const isAbsent = (input: unknown, path: Path): boolean => {
  let value: unknown = input;
  for (const key of path) value = typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
  return value === undefined;
};

const errorsOf = (input: unknown, issue: Issue, before: Path): InputError[] => {
  const path = [...before, ...issue.path];
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ pointer: pointerOf([...path, key]), detail: 'problem.input.unknown-field' }));
  }
  if (issue.code === 'invalid_union' && issue.errors.length > 0) {
    return likeliest(issue.errors).flatMap((inner) => errorsOf(input, inner, path));
  }
  const [detail, values] = wordsOf(issue, isAbsent(input, path));
  return [{ pointer: pointerOf(path), detail, ...(values ? { values } : {}) }];
};

/** One entry for each field that is not as expected: the first thing that is wrong with it. */
export const inputErrors = (input: unknown, error: z.ZodError): InputError[] => {
  const byPointer = new Map<string, InputError>();
  for (const found of error.issues.flatMap((issue) => errorsOf(input, issue, []))) {
    if (!byPointer.has(found.pointer)) byPointer.set(found.pointer, found);
  }
  return [...byPointer.values()].slice(0, mostErrors);
};
