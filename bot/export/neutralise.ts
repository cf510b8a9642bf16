// Titles, names of groups and wordings come from people. A spreadsheet takes text that begins like a formula for one.

/**
 * What a formula begins with, in ASCII and full width, and what a spreadsheet may pass over before it: blanks, quotes,
 * and signs without a shape.
 */
const formula = `(?=[\\s\\p{Cf}\\p{Cc}"'“”„‘’]*[=+\\-@＝＋－＠])`;

const atStart = new RegExp(`^(?:${formula}|(?=[\\t\\r\\n]))`, 'u');

/**
 * Lists are separated by semicolons in German settings, and by tabs when pasted: such a reader does not see our quotes
 * as quotes, and a new cell begins within our text.
 */
const afterSeparator = new RegExp(`([;\\t\\r\\n])${formula}`, 'gu');

/** The text with an apostrophe wherever a spreadsheet could begin to read a formula (OWASP, "CSV Injection"). */
export const neutralise = (text: string): string => text.replace(afterSeparator, "$1'").replace(atStart, "'");
