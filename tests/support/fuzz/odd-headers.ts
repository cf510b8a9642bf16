import fc from 'fast-check';

/** Headers that browsers send, and some that nobody should. */
export const oddHeaders = fc.constantFrom<Readonly<Record<string, string>>>(
  {},
  {},
  {},
  { 'accept-language': 'de' },
  { 'accept-language': 'x'.repeat(3_000) },
  { 'accept-language': '*;q=9,--,tlh' },
  { accept: 'text/html' },
  { 'accept-encoding': 'gzip;q=0, br' },
  { 'if-none-match': '*' },
  { 'if-none-match': '"", W/"x' },
  { 'content-type': 'application/json; charset=utf-16' },
  { 'content-type': 'text/plain' },
  { 'content-encoding': 'gzip' },
  { range: 'bytes=0-1' },
  { 'x-http-method-override': 'DELETE' },
);
