import { isLoopbackServiceUrl, isTeamsServiceUrl } from '../../../bot/teams/service-url';

test.each([
  'https://smba.trafficmanager.net/emea/',
  'https://smba.trafficmanager.net/amer/22222222-2222-4222-8222-222222222222/',
  'https://smba.infra.gcc.teams.microsoft.com/gcc',
  'https://webchat.botframework.com/',
])('the bot’s token may go to %s', (url) => {
  expect(isTeamsServiceUrl(url)).toBe(true);
  expect(isLoopbackServiceUrl(url)).toBe(false);
});

test.each([
  'http://smba.trafficmanager.net/emea/',
  'https://smba.trafficmanager.net.evil.example/',
  'https://evil.example/smba.trafficmanager.net',
  'https://smba.trafficmanager.net@evil.example/',
  'https://xsmba.trafficmanager.net/',
  'https://evilbotframework.com/',
  'https://botframework.com.evil.example/',
  'https://127.0.0.1/',
  'ftp://smba.trafficmanager.net/',
])('the bot’s token may not go to %s', (url) => {
  expect(isTeamsServiceUrl(url)).toBe(false);
});

test.each(['http://127.0.0.1:3978', 'http://localhost:56150/_connector', 'http://[::1]:1/', 'http://127.9.9.9/'])(
  '%s is this machine',
  (url) => {
    expect(isLoopbackServiceUrl(url)).toBe(true);
    expect(isTeamsServiceUrl(url)).toBe(false);
  },
);

test.each([
  'http://127.0.0.1.evil.example/',
  'http://localhost.evil.example/',
  'http://evil.example/127.0.0.1',
  'http://127.0.0.1@evil.example/',
  'http://0.0.0.0/',
  'http://10.0.0.1/',
  'http://192.168.0.1/',
  'http://[::2]/',
])('%s is not this machine', (url) => {
  expect(isLoopbackServiceUrl(url)).toBe(false);
});
