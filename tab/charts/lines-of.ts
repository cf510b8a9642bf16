/** Breaks a text between its words into lines of at most so many letters; a longer word has a line to itself. */
export const linesOf = (text: string, longest: number): string[] => {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const joined = `${lines.at(-1)} ${word}`;
    if (lines.length === 0 || joined.length > longest) lines.push(word);
    else lines.splice(-1, 1, joined);
  }
  return lines;
};
