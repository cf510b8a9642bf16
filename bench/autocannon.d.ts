// autocannon brings no types; these are of what the bench uses.
declare module 'autocannon' {
  import type { EventEmitter } from 'node:events';

  type Request = {
    readonly method?: 'GET' | 'POST';
    readonly path?: string;
    readonly headers?: Readonly<Record<string, string>>;
    readonly body?: string;
    readonly setupRequest?: (request: Request, context: Record<string, unknown>) => Request;
    readonly onResponse?: (status: number, body: string, context: Record<string, unknown>) => void;
  };
  type Options = {
    readonly url: string;
    readonly connections: number;
    /** So many requests of all connections together, however long it takes. */
    readonly amount: number;
    readonly timeout?: number;
    readonly requests: readonly Request[];
  };
  type Outcome = { readonly errors: number; readonly timeouts: number };
  type Run = EventEmitter & PromiseLike<Outcome>;
  const autocannon: (options: Options) => Run;
  // biome-ignore lint/style/noDefaultExport: the package exports one function
  export default autocannon;
}
