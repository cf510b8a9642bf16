/** What parts the nodes of an attribute's value that is a path in a tree, such as `Sales / EMEA / Vienna`. */
export const pathSeparator = ' / ';

/** The names on a path, from the top: `Sales`, `EMEA`, `Vienna`. */
export const stepsOf = (value: string): string[] => value.split(pathSeparator);

/** The nodes of a path, from the top: `Sales`, `Sales / EMEA`, `Sales / EMEA / Vienna`. */
export const nodesOf = (value: string): string[] => {
  const steps = stepsOf(value);
  return steps.map((_, index) => steps.slice(0, index + 1).join(pathSeparator));
};

/** The node at the top of a path. */
export const topNodeOf = (value: string): string => stepsOf(value)[0] ?? value;

/** The path as it is written down: a slash between words parts nodes, however it was spaced; one inside a word does not. */
export const tidyPath = (value: string): string =>
  value
    .trim()
    .split(/\s+\/\s*|\s*\/\s+/)
    .join(pathSeparator);

/** Is it written down as it should be: no node empty, and no space around it? */
export const isTidyPath = (value: string): boolean =>
  value === value.trim() && stepsOf(value).every((step) => step.trim() !== '');
