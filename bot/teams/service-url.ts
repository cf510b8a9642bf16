/** Which service URLs an activity may name: they are stored, and sent to with the bot's own token. */
export type IsServiceUrlAllowed = (serviceUrl: string) => boolean;

/** Hosts of Teams' connector, as Microsoft documents them. */
const teamsHosts = [/^smba\.trafficmanager\.net$/, /^smba\.infra\.gcc\.teams\.microsoft\.com$/, /\.botframework\.com$/];

const loopbackHost = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;

/** In Azure and while debugging: Teams' own hosts over TLS, so that our token is sent nowhere else. */
export const isTeamsServiceUrl: IsServiceUrlAllowed = (serviceUrl) => {
  const { protocol, hostname, port, username, password } = new URL(serviceUrl);
  const isPlain = protocol === 'https:' && `${port}${username}${password}` === '';
  return isPlain && teamsHosts.some((host) => host.test(hostname));
};

/** In local mode: this machine only. */
export const isLoopbackServiceUrl: IsServiceUrlAllowed = (serviceUrl) =>
  loopbackHost.test(new URL(serviceUrl).hostname);

/** A stored service URL that the bot's token may not go to; thrown before a token is asked for. */
export class ForeignServiceUrlError extends Error {
  override readonly name = 'ForeignServiceUrlError';
}
