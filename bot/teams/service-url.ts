import type { IsServiceUrlAllowed } from './messages-endpoint';

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
