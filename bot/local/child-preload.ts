// Loaded with `node --require` into Azurite and the Playground, which know neither rule by themselves: they end when
// PMO Pulse ends, whatever way it went, and they talk with this machine only.
import { Server, Socket } from 'node:net';
import { isMainThread } from 'node:worker_threads';

const loopback = '127.0.0.1';
const anyAddress = new Set(['0.0.0.0', '::', '', 'localhost']);
const loopbackHost = /^(?:localhost|127(?:\.\d{1,3}){3}|::1|)$/;
const longestClosingMilliseconds = 60_000;

const isOpenToAll = (host: unknown): boolean => typeof host !== 'string' || anyAddress.has(host);

// listen(options, …)
const boundOptions = (options: object): object =>
  'port' in options && (!('host' in options) || isOpenToAll(options.host)) ? { ...options, host: loopback } : options;

/** The arguments of `listen`, in whichever of its forms, so that they name the loopback address. */
const boundToLoopback = ([first, ...rest]: readonly unknown[]): readonly unknown[] => {
  if (typeof first === 'object' && first !== null) return [boundOptions(first), ...rest];
  if (typeof first === 'function') return [0, loopback, first, ...rest];
  const [host] = rest;
  // For the path of a socket, which no network reaches, Node ignores the address.
  if (typeof host !== 'string') return [first ?? 0, loopback, ...rest];
  return [first, isOpenToAll(host) ? loopback : host, ...rest.slice(1)];
};

const isAwayFromHome = (parameters: readonly unknown[]): boolean => {
  // Node's own callers pass the already sorted arguments as one list.
  const [first, second] = Array.isArray(parameters[0]) ? parameters[0] : parameters;
  if (typeof first === 'object' && first !== null)
    return 'host' in first && typeof first.host === 'string' && !loopbackHost.test(first.host);
  return typeof second === 'string' && !loopbackHost.test(second);
};

const { listen } = Server.prototype;
const { connect } = Socket.prototype;
Object.assign(Server.prototype, {
  listen(this: Server, ...parameters: unknown[]) {
    return Reflect.apply(listen, this, boundToLoopback(parameters));
  },
});
Object.assign(Socket.prototype, {
  connect(this: Socket, ...parameters: unknown[]) {
    if (!isAwayFromHome(parameters)) return Reflect.apply(connect, this, parameters);
    // The Playground sends statistics to its makers even when it was told not to.
    return this.destroy(new Error('only this machine may be talked to'));
  },
});

let isEnding = false;

// The first SIGINT starts the closing; a second would meet no handler of Azurite any more and kill it while it saves.
const handleInterrupt = (): void => {
  if (isEnding) return;
  isEnding = true;
  if (process.listenerCount('SIGINT') === 1) process.exit(130);
  setTimeout(() => process.exit(1), longestClosingMilliseconds).unref();
};

const handleParentGone = (): void => {
  // Emitted instead of sent, because on Windows a signal to oneself is the end without any handler.
  if (!isEnding) process.emit('SIGINT');
};

if (isMainThread) {
  process.on('SIGINT', handleInterrupt);
  // A service manager signals every process at once. Azurite would lose what it holds, and the server, which stops it
  // last, would lose Azurite; so they wait for the server, whose end they see in any case.
  process.on('SIGTERM', () => undefined);
  process.on('SIGHUP', () => undefined);
  // The server holds the other end of this pipe; the system closes it even after kill -9.
  process.stdin.on('end', handleParentGone).on('close', handleParentGone).on('error', handleParentGone).resume();
  process.stdin.unref();
}
