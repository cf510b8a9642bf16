import type { Load } from './overload-load';

/** One door of the product, at what it bears and at twice that. */
export type Overloaded = { readonly over: Load; readonly turned_away: number; readonly p99_bound: number };

export type Answers = {
  /** Answers that were thanked for, sendings whose outcome nobody was told, and rows in the table. */
  readonly thanked: number;
  readonly unknown: number;
  readonly rows: number;
};

/** How many were told to come back later. */
export const turnedAway = ({ statuses }: Load): number => (statuses[429] ?? 0) + (statuses[503] ?? 0);

/** How many answers never came. */
export const unanswered = ({ statuses }: Load): number => statuses[0] ?? 0;

const meant = new Set([0, 200, 429, 503]);

const faultsOfDoor = (name: string, { over, turned_away, p99_bound }: Overloaded): string[] => {
  const others = Object.keys(over.statuses).filter((status) => !meant.has(Number(status)));
  return [
    ...(turned_away === 0 ? [`${name}: nothing was turned away at twice the rate that can be borne`] : []),
    ...(over.acceptedPerSecond === 0 ? [`${name}: nothing was accepted any more`] : []),
    ...(over.p99 > p99_bound ? [`${name}: p99 of what was accepted is ${over.p99} ms, above ${p99_bound} ms`] : []),
    ...(others.length > 0 ? [`${name}: answered with ${others.join(', ')}`] : []),
  ];
};

/** Says in words what an overload did that it must not; nothing when all went as promised. */
export const faultsOfOverload = (
  doors: Readonly<Record<string, Overloaded>>,
  { thanked, unknown, rows }: Answers,
): string[] => [
  ...Object.entries(doors).flatMap(([name, door]) => faultsOfDoor(name, door)),
  ...(thanked > rows ? [`${thanked - rows} answers that were thanked for are in no row`] : []),
  ...(rows > thanked + unknown
    ? [`${rows - thanked - unknown} rows of answers that were neither thanked for nor without an answer`]
    : []),
];
