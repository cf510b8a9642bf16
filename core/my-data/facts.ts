import type { MessageKey, Say } from '#core/language/language';

/** One thing that is kept: what it is, and what it says. */
export type Fact = { readonly label: string; readonly value: string };

/** What is kept about one matter. */
export type Told = { readonly id: string; readonly heading: string; readonly facts: readonly Fact[] };

/** A fact in words; none where nothing is kept. */
export type MakeFact = (label: MessageKey, value: string | number | null) => Fact[];

export const makeFactsIn =
  (say: Say): MakeFact =>
  (label, value) =>
    value === null || value === '' ? [] : [{ label: say(label), value: String(value) }];

/** When something was, for people to read. */
export const timeIn = (say: Say, at: string | null): string | null => at && say('myData.time', { at: new Date(at) });

/** The groups somebody is in, such as their division. */
export const groupsInWords = (attributes: Readonly<Record<string, string>>): string =>
  Object.entries(attributes)
    .map(([name, value]) => `${name}: ${value}`)
    .join(' · ');
