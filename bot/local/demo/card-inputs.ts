import { cardVerbs } from '#core/contract/card-action';

/** One thing a card asks: the id of its input, and the values it offers. */
export type CardInput = { readonly id: string; readonly values: readonly string[] | 'text' };

/** What a simulated person finds on a pulse card: what its button sends, and what there is to fill in. */
export type FoundCard = { readonly data: Readonly<Record<string, unknown>>; readonly inputs: readonly CardInput[] };

type Element = Readonly<Record<string, unknown>>;

const isElement = (value: unknown): value is Element => typeof value === 'object' && value !== null;

/** Every element inside a card, in the order of reading. */
const elementsIn = (value: unknown): Element[] =>
  isElement(value) ? [value, ...Object.values(value).flatMap(elementsIn)] : [];

const inputOf = ({ type, id, choices }: Element): CardInput[] => {
  if (type === 'Input.Text') return [{ id: String(id), values: 'text' }];
  if (type !== 'Input.ChoiceSet' || !Array.isArray(choices)) return [];
  return [{ id: String(id), values: choices.filter(isElement).map(({ value }) => String(value)) }];
};

/** The fields that the buttons of a card differ in: on a one-tap card these are the answers. */
const tapsOf = (buttons: readonly Element[]): CardInput[] => {
  const [first] = buttons;
  if (buttons.length < 2 || !first) return [];
  return Object.keys(first)
    .filter((id) => buttons.some((data) => data[id] !== first[id]))
    .map((id) => ({ id, values: buttons.map((data) => String(data[id])) }));
};

/** Reads a pulse card; null when what was sent is none. */
export const readCard = (attachments: readonly unknown[]): FoundCard | null => {
  const elements = elementsIn(attachments);
  const buttons = elements.flatMap(({ type, verb, data }) =>
    type === 'Action.Execute' && verb === cardVerbs.answer && isElement(data) ? [data] : [],
  );
  const [data] = buttons;
  if (!data) return null;
  const inputs = elements.flatMap(inputOf);
  return { data, inputs: inputs.length > 0 ? inputs : tapsOf(buttons) };
};
