/** In characters: what is proposed can be read at a glance, and cut further. */
const longestProposal = 1000;
/** For a proposal more than this is not looked at, however long a message is. */
const mostLookedAt = 8000;

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

/** The sign that an entity of HTML stands for; the entity itself where that is unknown. */
const signOf = (entity: string, body: string): string => {
  const [, sign, digits] = /^#(x?)([0-9a-f]+)$/i.exec(body) ?? [];
  if (digits === undefined) return named[body.toLowerCase()] ?? entity;
  const code = Number.parseInt(digits, sign ? 16 : 10);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : entity;
};

const withoutMarkup = (html: string): string =>
  html
    .replace(/<(?:br|\/p|\/div|\/li|\/h\d)\b[^<>]*>/gi, '\n')
    .replace(/<[^<>]*>/g, '')
    .replace(/&(#?\w{1,8});/g, signOf);

/** Cut where it becomes too long, never in the middle of a sign that takes two places. */
const shortened = (text: string): string =>
  text.length <= longestProposal ? text : `${text.slice(0, longestProposal - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;

type Body = { readonly contentType?: string | null | undefined; readonly content?: string | null | undefined };

const textIn = ({ contentType, content }: Body, most: number): string => {
  const looked = (content ?? '').slice(0, most);
  const text = contentType === 'text' ? looked : withoutMarkup(looked);
  const lines = text.split('\n').map((line) => line.replace(/\s+/g, ' ').trim());
  return lines.filter((line) => line !== '').join('\n');
};

/** What a message says, without what it looks like: proposed to whoever notes something about its author. */
export const messageText = (body: Body | null | undefined): string => shortened(textIn(body ?? {}, mostLookedAt));

/** The whole of what a message says: what is checked is not cut. */
export const wholeMessageText = (body: Body | null | undefined): string => textIn(body ?? {}, Number.POSITIVE_INFINITY);
