/** The ids in a pasted text, each once, whatever separates them. */
export const pastedIds = (text: string): string[] => [...new Set(text.split(/[\s,;]+/).filter((id) => id !== ''))];
