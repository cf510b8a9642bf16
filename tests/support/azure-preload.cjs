// Loaded into the product before its own code, in tests alone: the hosts of Azure are found on loopback. Nothing else of
// the connection changes; the certificate is checked against the host's real name.
const { readFileSync } = require('node:fs');
const tls = require('node:tls');

const { connect } = tls;

tls.connect = (options, ...rest) => {
  const host = options?.servername || options?.host || options?.hostname;
  // Read each time: a test opens the hosts when it likes.
  const port = JSON.parse(readFileSync(process.env.TEST_AZURE_PORTS ?? '', 'utf8'))[host];
  // Tests meet nobody outside this machine.
  if (port === undefined) throw new Error(`The tests have no stand-in for ${host}`);
  return connect({ ...options, host: '127.0.0.1', port, servername: host }, ...rest);
};
