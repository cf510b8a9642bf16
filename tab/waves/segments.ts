import type { StakeholderView } from '#core/contract/stakeholders';

type WithAttributes = Pick<StakeholderView, 'attributes'>;

const inOrder = (texts: Iterable<string>): string[] => [...new Set(texts)].sort((a, b) => a.localeCompare(b));

/** The names of all attributes on the register. */
export const attributeNames = (stakeholders: readonly WithAttributes[]): string[] =>
  inOrder(stakeholders.flatMap(({ attributes }) => Object.keys(attributes)));

/** The values one attribute has on the register. */
export const attributeValues = (stakeholders: readonly WithAttributes[], attribute: string): string[] =>
  inOrder(stakeholders.flatMap(({ attributes }) => attributes[attribute] ?? []));
