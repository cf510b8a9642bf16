import type { ImportOutcome, RegistrationInput } from '#core/contract/register-import';
import { mostPeopleInOneRequest } from '#core/contract/stakeholders';

/** How far an import, or its preview, has come. */
export type ImportProgress = { readonly people: number; readonly outcome: ImportOutcome };

export const noProgress: ImportProgress = {
  people: 0,
  outcome: { added: 0, changed: 0, unchanged: 0, neverMet: 0, pmoMembers: [], unnamed: [], crowded: [] },
};

/** Below the 3 MB that the server reads of one request. */
const mostCharacters = 1_000_000;

/**
 * The people in requests the server takes: so many at a time, and in order of id, in which the register is stored, so
 * that each request reads a part of it of its own.
 */
export const partsOf = (people: readonly RegistrationInput[]): RegistrationInput[][] => {
  const key = ({ userId }: RegistrationInput): string => userId.toLowerCase();
  const inOrder = [...people].sort((one, other) => (key(one) < key(other) ? -1 : 1));
  const parts: RegistrationInput[][] = [];
  let characters = 0;
  for (const person of inOrder) {
    const more = JSON.stringify(person).length;
    const part = parts.at(-1);
    if (part && part.length < mostPeopleInOneRequest && characters + more <= mostCharacters) {
      part.push(person);
      characters += more;
    } else {
      parts.push([person]);
      characters = more;
    }
  }
  return parts;
};

const sum = (one: ImportOutcome, other: ImportOutcome): ImportOutcome => ({
  added: one.added + other.added,
  changed: one.changed + other.changed,
  unchanged: one.unchanged + other.unchanged,
  neverMet: one.neverMet + other.neverMet,
  pmoMembers: [...one.pmoMembers, ...other.pmoMembers],
  unnamed: [...one.unnamed, ...other.unnamed],
  crowded: [...one.crowded, ...other.crowded],
});

type Send = {
  readonly people: readonly RegistrationInput[];
  /** Where to go on after a break: what was sent by then is not sent again. */
  readonly from: ImportProgress;
  readonly post: (people: RegistrationInput[]) => Promise<ImportOutcome>;
  readonly onProgress: (progress: ImportProgress) => void;
};

/** Sends the people part by part, one at a time, and tells after each how far it has come. */
export const sendParts = async ({ people, from, post, onProgress }: Send): Promise<ImportOutcome> => {
  let progress = from;
  let start = 0;
  for (const part of partsOf(people)) {
    start += part.length;
    if (start <= from.people) continue;
    progress = { people: start, outcome: sum(progress.outcome, await post(part)) };
    onProgress(progress);
  }
  return progress.outcome;
};
