import type { ConnectorClient, TeamsConnectorClient } from 'botframework-connector';

/** Within a turn no call to Teams may take longer, in milliseconds: Teams gives up on the bot after 10 to 15 seconds and sends the activity again. */
export const turnTimeoutMilliseconds = 4_000;

/** The part of the client's HTTP pipeline that is changed here; botframework-connector's own types leave it out. */
type WithPipeline = {
  readonly client: {
    readonly pipeline: {
      removePolicy(policy: { readonly name: string }): unknown;
      addPolicy(policy: {
        readonly name: string;
        sendRequest<Request extends { timeout: number }, Answer>(
          request: Request,
          next: (request: Request) => Promise<Answer>,
        ): Promise<Answer>;
      }): void;
    };
  };
};

const limited = new WeakSet<object>();

/**
 * Makes a connector client do exactly one request a call, with a timeout. botbuilder hides up to three retries of a POST
 * that has no idempotency key, so a lost reply would become a second card. `awaitTurn` is awaited before each.
 */
export const limitToOneAttempt = <Client extends ConnectorClient | TeamsConnectorClient>(
  client: Client,
  timeoutMilliseconds: number,
  awaitTurn: () => Promise<void> = async () => {},
): Client => {
  if (limited.has(client)) return client;
  limited.add(client);
  const { pipeline } = (client as unknown as WithPipeline).client;
  pipeline.removePolicy({ name: 'defaultRetryPolicy' });
  pipeline.addPolicy({
    name: 'callTimeout',
    sendRequest: async (request, next) => {
      await awaitTurn();
      request.timeout = timeoutMilliseconds;
      return next(request);
    },
  });
  return client;
};
