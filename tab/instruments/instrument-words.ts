import type { Instrument } from '#core/instrument/instrument';
import type { Item } from '#core/instrument/item';
import type { Voice } from '../language/voice';

const roundedTo = 10;

/** Seconds as they are said to people, here and on the card: a plan is no measurement, so up to the next ten. */
export const saidSeconds = (seconds: number): number => Math.ceil(seconds / roundedTo) * roundedTo;

/** How many cards, when they come, and how long each takes. */
export const rhythmInWords = (
  { say }: Pick<Voice, 'say'>,
  instrument: Pick<Instrument, 'microPulses' | 'daysBetween'> & { readonly seconds: number },
): string => {
  const { daysBetween: days } = instrument;
  const cards = instrument.microPulses.length;
  const seconds = saidSeconds(instrument.seconds);
  if (cards === 1) return say('questions.rhythm.one', { seconds });
  return say(days === 0 ? 'questions.rhythm.following' : 'questions.rhythm.spread', { cards, days, seconds });
};

type Kind = 'ps' | 'aspects' | 'own' | 'ratings' | 'choices' | 'open';

const kindOf = (item: Item): Kind => {
  if (item.p !== undefined) return 'ps';
  if (item.aspect !== undefined) return 'aspects';
  if (item.id.startsWith('OWN')) return 'own';
  if (item.columns.includes('text')) return 'open';
  return item.columns.includes('rating') ? 'ratings' : 'choices';
};

const kinds: readonly Kind[] = ['ps', 'ratings', 'aspects', 'choices', 'own', 'open'];

/** The Ps and the aspects are counted by themselves, however many lines each has. */
const countOf = (kind: Kind, items: readonly Item[]): number =>
  new Set(items.filter((item) => kindOf(item) === kind).map((item) => item.p ?? item.aspect ?? item.id)).size;

/** What an instrument asks, in a sentence. */
export const asksInWords = ({ say, language }: Voice, { items }: Pick<Instrument, 'items'>): string => {
  const parts = kinds.flatMap((kind) => {
    const n = countOf(kind, items);
    return n === 0 ? [] : [say(`questions.asks.${kind}`, { n })];
  });
  return say('questions.asks', { what: new Intl.ListFormat(language, { type: 'conjunction' }).format(parts) });
};
