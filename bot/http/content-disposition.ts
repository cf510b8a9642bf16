/** What a client without RFC 5987 reads: our letters without their marks, and a low line for every other sign. */
const inAscii = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\x20-\x7e]|["\\%]/gu, '_');

/** `encodeURIComponent`, and what it leaves that an extended value may not hold (RFC 8187, attr-char). */
const encoded = (name: string): string =>
  encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

/** The header that has a browser save what it gets under a name, with all its letters (RFC 6266). */
export const contentDisposition = (name: string): string => {
  // Half of a surrogate pair is no letter and cannot be encoded.
  const whole = name.replace(/\p{Cs}/gu, '_');
  return `attachment; filename="${inAscii(whole)}"; filename*=UTF-8''${encoded(whole)}`;
};
