import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import express from 'express';
import { makeSecurityHeaders } from '../../../bot/http/security-headers';
import { listen } from './world';

const headersOf = async (isLocal: boolean) => {
  const server = await listen(
    express()
      .use(makeSecurityHeaders({ isLocal }))
      .get('/', (_req, res) => void res.end()),
  );
  const { headers } = await fetch(server.url);
  await server.stop();
  return headers;
};

const policyOf = (headers: Headers) =>
  Object.fromEntries(
    (headers.get('content-security-policy') ?? '').split(';').map((directive) => {
      const [name, ...sources] = directive.trim().split(' ');
      return [name, sources];
    }),
  );

const hosts = [
  'https://*.cloud.microsoft',
  'https://teams.microsoft.com',
  'https://*.teams.microsoft.com',
  'https://*.microsoft365.com',
  'https://*.office.com',
  'https://outlook.office.com',
  'https://outlook.office365.com',
  'https://outlook-sdf.office.com',
  'https://outlook-sdf.office365.com',
];

test('today’s hosts of Teams may frame the tab, and nobody else', async () => {
  const headers = await headersOf(false);
  expect(policyOf(headers)['frame-ancestors']).toEqual(hosts);
  expect(headers.get('x-frame-options')).toBeNull();
});

test('in local mode our own host page may too, and nothing asks for https', async () => {
  const headers = await headersOf(true);
  expect(policyOf(headers)['frame-ancestors']).toEqual(["'self'", ...hosts]);
  expect(headers.get('strict-transport-security')).toBeNull();
  expect(headers.get('content-security-policy')).not.toContain('upgrade-insecure-requests');
});

test.each([true, false])('scripts, requests and pictures are our own alone (local: %j)', async (isLocal) => {
  const headers = await headersOf(isLocal);
  expect(policyOf(headers)).toMatchObject({
    'default-src': ["'self'"],
    'script-src': ["'self'"],
    'style-src': ["'self'", "'unsafe-inline'"],
    'connect-src': ["'self'"],
    'img-src': ["'self'", 'data:'],
    'font-src': ["'self'", 'data:'],
    'object-src': ["'none'"],
    'base-uri': ["'none'"],
  });
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(headers.get('referrer-policy')).toBe('no-referrer');
});

test('no camera, no microphone, no place', async () => {
  const closed = (await headersOf(false)).get('permissions-policy');
  for (const feature of ['camera', 'microphone', 'geolocation', 'payment', 'usb'])
    expect(closed).toContain(`${feature}=()`);
});

test('no page of the tab brings a script, a style or a handler of its own', async () => {
  for (const page of ['index.html', 'config.html', 'consent.html', 'local-host/index.html']) {
    const html = await readFile(join('tab', page), 'utf8').catch(() => '');
    expect({ page, html }).not.toMatchObject({ html: '' });
    for (const [script] of html.matchAll(/<script[^>]*>[^<]*/g)) expect(script).toMatch(/ src="[^"]+">$/);
    expect({ page, html }).not.toMatchObject({
      html: expect.stringMatching(/<style| style=| on\w+=|javascript:|https?:\/\//),
    });
  }
});

test('outside of local mode https stays', async () => {
  expect((await headersOf(false)).get('strict-transport-security')).toMatch(/^max-age=31536000$/);
});
