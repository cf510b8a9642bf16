import { consentStepOf } from '../../../tab/consent/consent-step';

const entra = 'https://login.microsoftonline.com/tenant/oauth2/v2.0/authorize?a=b&c=d';
const asked = (url: string): string => `#${new URLSearchParams({ ask: url })}`;

test('the page leads to Microsoft Entra', () => {
  expect(consentStepOf(asked(entra))).toEqual({ kind: 'ask', url: entra });
});

test.each([
  'https://evil.example/',
  'https://login.microsoftonline.com.evil.example/',
  'https://login.microsoftonline.com@evil.example/',
  'http://login.microsoftonline.com/',
  'javascript:alert(1)',
  '//evil.example',
  '',
])('and nowhere else, such as %j', (url) => {
  expect(consentStepOf(asked(url))).toEqual({ kind: 'refused' });
});

test.each([
  ['#code=0.AAA&session_state=1', 'given'],
  ['#error=access_denied&error_description=x', 'refused'],
  ['#code=1&error=access_denied', 'refused'],
  ['', 'refused'],
  ['#', 'refused'],
])('what Entra comes back with, %j, is %s', (hash, kind) => {
  expect(consentStepOf(hash)).toEqual({ kind });
});
