// The privacy notice and the terms of use, as anybody's browser gets them.
import express from 'express';
import { en } from '#core/language/en';
import { languages, type MessageKey, makeSay } from '#core/language/language';
import { deletionDelayDays, keptThings } from '#core/retention/periods';
import { periodsInWords } from '#core/retention/run-words';
import { makeNotices } from '../../../bot/http/notices';
import { makeSecurityHeaders } from '../../../bot/http/security-headers';
import { listen } from './world';

const start = (contact: string | null) =>
  listen(express().use(makeSecurityHeaders({ isLocal: false }), makeNotices({ contact })));

let server: Awaited<ReturnType<typeof start>>;
beforeEach(async () => {
  server = await start(null);
});
afterEach(() => server.stop());

const get = async (path: string, language = 'en') => {
  const response = await fetch(server.url + path, { headers: { 'accept-language': language } });
  return { response, text: await response.text() };
};
const decoded = (text: string): string => text.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)));

test.each(['privacy', 'terms'])('/%s is in the reader’s language, or the one the address names', async (name) => {
  expect((await get(`/${name}`, 'en-GB')).text).toContain('<html lang="en">');
  expect((await get(`/${name}`, 'de-AT,en;q=0.5')).text).toContain('<html lang="de">');
  expect((await get(`/${name}?lang=de`, 'en')).text).toContain('<html lang="de">');
  expect((await get(`/${name}?lang=xx`, 'fr')).text).toContain('<html lang="en">');
  const { response } = await get(`/${name}`);
  expect(response.headers.get('vary')).toContain('Accept-Language');
});

test('every period of the notice is that of the one table', async () => {
  for (const language of languages) {
    const text = decoded((await get(`/privacy?lang=${language}`)).text);
    const words = periodsInWords(makeSay(language));
    for (const thing of keptThings) expect(text).toContain(words[thing]);
    expect(text).toContain(String(deletionDelayDays));
  }
  const periods = new Set(Object.values(periodsInWords(makeSay('en'))));
  const said = decoded((await get('/privacy')).text).match(/\b\d+ (?:days|months|years)\b/g) ?? [];
  expect(new Set(said.filter((one) => one !== `${deletionDelayDays} days`))).toEqual(periods);
});

test('says everything that the catalogue has for it', async () => {
  const text = decoded((await get('/privacy')).text + (await get('/terms')).text);
  const keys = (Object.keys(en) as MessageKey[]).filter((key) => key.startsWith('notice.') && !en[key].includes('{'));
  for (const key of keys) expect(text).toContain(en[key]);
});

test('names whom the organisation names, as text and never as markup', async () => {
  expect((await get('/privacy')).text).toContain('the data protection officer or the IT department');
  await server.stop();
  server = await start('Data protection <b>& Co</b>, privacy@contoso.example');
  const { text } = await get('/privacy');
  expect(decoded(text)).toContain('Whom to ask: Data protection <b>& Co</b>, privacy@contoso.example');
  expect(text).not.toContain('<b>');
});

test('keeps to the content security policy: no script, no style of its own but the sheet it links', async () => {
  for (const path of ['/privacy', '/terms']) {
    const { text, response } = await get(path);
    expect(text).not.toMatch(/<script|<style|style=|onclick|https?:/i);
    expect(response.headers.get('content-security-policy')).toContain("script-src 'self'");
  }
  const { response, text } = await get('/notice.css');
  expect(response.headers.get('content-type')).toMatch(/^text\/css/);
  expect(text).toContain('color-scheme: light dark');
});
