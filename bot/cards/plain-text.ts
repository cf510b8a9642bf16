/** Text that somebody typed, made safe for a card: Teams would read these signs as Markdown or as a mention. */
export const plainText = (text: string): string => text.replace(/[\\[\]()*_<>`~#]/g, (sign) => `\\${sign}`);
