// What azure-preload.cjs does for a process of its own, for the process of the test.
import tls from 'node:tls';
import { certificate } from './azure-cloud';

/** From now on the hosts with a port are found on loopback, and no other host at all; the answer ends it. */
export const findOnLoopback = (portOf: (host: string) => number | undefined): (() => void) => {
  const { connect } = tls;
  const found = (options: tls.ConnectionOptions, listener?: () => void): tls.TLSSocket => {
    const name = options.servername || options.host || '';
    const port = portOf(name);
    if (port === undefined) throw new Error(`The tests have no stand-in for ${name}`);
    return connect({ ...options, host: '127.0.0.1', port, servername: name, ca: certificate }, listener);
  };
  const spy = jest.spyOn(tls, 'connect').mockImplementation(found as typeof tls.connect);
  return () => spy.mockRestore();
};
