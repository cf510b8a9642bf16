// Somebody who has everything that was ever written but the keys: rows with their times, logs, and who is who. They try
// to find whose answer is whose.

/** Something that was written at a time: a row, a line of a log. */
export type Trace = { readonly source: string; readonly at: number; readonly text: string };

/** A time as logs and rows write it: in ISO 8601, or in milliseconds. */
const timePattern = /\b20\d\d-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z|\b1[6-9]\d{11}\b/;

const timeIn = (line: string): number | null => {
  const found = timePattern.exec(line)?.[0];
  if (found === undefined) return null;
  return found.includes('T') ? Date.parse(found) : Number(found);
};

/** The lines of a log with their times; one that tells none has that of the line before it. */
export const tracesOfLog = (source: string, log: string): Trace[] => {
  let at = 0;
  return log.split('\n').flatMap((text) => {
    at = timeIn(text) ?? at;
    return text.trim() === '' ? [] : [{ source, at, text }];
  });
};

/** A person, or an answer, and the texts that name one. */
export type Named = { readonly id: string; readonly marks: readonly string[] };

const namedIn = (text: string, named: readonly Named[]): string[] =>
  named.filter(({ marks }) => marks.some((mark) => text.includes(mark))).map(({ id }) => id);

export type Link = { readonly person: string; readonly answer: string; readonly how: string };

/** One trace that names a person and an answer gives both away at once. */
export const linksInOneTrace = (
  traces: readonly Trace[],
  people: readonly Named[],
  answers: readonly Named[],
): Link[] =>
  traces.flatMap(({ source, text }) => {
    const here = namedIn(text, answers);
    if (here.length === 0) return [];
    return namedIn(text, people).flatMap((person) =>
      here.map((answer) => ({ person, answer, how: `one trace of ${source}` })),
    );
  });

/**
 * Two traces of about the same time, of which one names a person and the other an answer. A list of everybody, such as
 * the register that is read to black out names in a comment, names nobody.
 */
export const linksByTime = (
  traces: readonly Trace[],
  people: readonly Named[],
  answers: readonly Named[],
  withinMilliseconds: number,
): Link[] => {
  const events = (named: readonly Named[]) =>
    traces.flatMap(({ source, at, text }) => {
      const here = namedIn(text, named);
      return here.length === named.length ? [] : here.map((id) => ({ source, at, id }));
    });
  const ofPeople = events(people);
  return events(answers).flatMap((answer) =>
    ofPeople
      .filter(({ at }) => Math.abs(at - answer.at) <= withinMilliseconds)
      .map((person) => ({
        person: person.id,
        answer: answer.id,
        how: `${person.source} and ${answer.source}, ${person.at - answer.at} ms apart`,
      })),
  );
};

/**
 * Pairs people and answers by rank: the first of the one is taken for the first of the other, and so on. Gives how many
 * pairs are true; by chance it is one, however many there are.
 */
export const rightByRank = (
  people: readonly string[],
  answers: readonly string[],
  truth: ReadonlyMap<string, string>,
): number => people.filter((person, rank) => truth.get(person) === answers[rank]).length;

/** In the order in which each is first named, earliest first. */
export const inOrderOfMention = (traces: readonly Trace[], named: readonly Named[]): string[] => {
  const first = new Map<string, number>();
  for (const [index, { at, text }] of traces.entries()) {
    // Of one millisecond, the order in which it was written.
    for (const id of namedIn(text, named)) if (!first.has(id)) first.set(id, at * 1e6 + index);
  }
  return [...first].sort(([, one], [, other]) => one - other).map(([id]) => id);
};
