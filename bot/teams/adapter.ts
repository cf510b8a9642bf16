import { CloudAdapter, ConfigurationBotFrameworkAuthentication, type TurnContext } from 'botbuilder';
import type { BotFrameworkAuthentication, ConnectorClient } from 'botframework-connector';
import type { Logger } from 'pino';
import { entraId } from '#core/kernel/person-ref';
import { languageOf } from '#core/language/language';
import type { Voices } from '#core/language/voices';
import type { BotIdentity } from '../config';
import { describeFault } from '../describe-fault';
import type { SharedPace } from './shared-pace';
import { limitToOneAttempt, turnTimeoutMilliseconds } from './single-attempt';
import { makeThreadPace } from './thread-pace';

/** What the bot signs in with, in the SDK's names; a managed identity needs none. */
const credentialOf = (identity: BotIdentity): Readonly<Record<string, string>> => {
  if ('certificate' in identity) {
    const { thumbprint, privateKey } = identity.certificate;
    return { CertificateThumbprint: thumbprint, CertificatePrivateKey: privateKey };
  }
  return 'password' in identity ? { MicrosoftAppPassword: identity.password } : {};
};

/** How the bot proves who it is; without an identity (local mode alone) nobody is asked for proof. */
export const makeBotAuthentication = (identity: BotIdentity | null): BotFrameworkAuthentication =>
  new ConfigurationBotFrameworkAuthentication(
    identity === null
      ? {}
      : {
          MicrosoftAppType: identity.type,
          MicrosoftAppId: identity.id,
          MicrosoftAppTenantId: identity.tenantId,
          ...credentialOf(identity),
        },
  );

/** Local mode's people may name no tenant. */
const noTenant = 'none';

/** What a person reads when something broke on our side; an invoke must be answered with 200 to show anything. */
const apologise = async (context: TurnContext, voices: Voices): Promise<void> => {
  const text = voices(languageOf(context.activity.locale))('chat.error');
  if (context.activity.type !== 'invoke') {
    await context.sendActivity(text);
    return;
  }
  const body = { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: text };
  await context.sendActivity({ type: 'invokeResponse', value: { status: 200, body } });
};

/** Makes the Bot Framework adapter: one attempt a call to Teams, and one place where a failed turn is logged. */
export const makeAdapter = (
  authentication: BotFrameworkAuthentication,
  voices: Voices,
  pace: Pick<SharedPace, 'turn'>,
  log: Logger,
): CloudAdapter => {
  const adapter = new CloudAdapter(authentication);
  const awaitThread = makeThreadPace();
  const awaitTurn = async ({ activity: { conversation } }: TurnContext): Promise<void> => {
    await awaitThread(conversation.id);
    // Whoever talks to the bot gets an answer, also when the storage that holds the pace is away.
    await pace.turn(entraId(conversation.tenantId ?? noTenant), 'talk').catch((error: unknown) => {
      log.warn({ event: 'turn.unpaced', fault: describeFault(error) });
    });
  };
  adapter.use(async (context, next) => {
    const client = context.turnState.get<ConnectorClient | undefined>(adapter.ConnectorClientKey);
    if (client) limitToOneAttempt(client, turnTimeoutMilliseconds, () => awaitTurn(context));
    await next();
  });
  adapter.onTurnError = async (context, error) => {
    // No person, conversation or time of an answer: only what kind of turn it was and what broke.
    log.error({ event: 'turn.failed', activityType: context.activity.type, fault: describeFault(error) });
    try {
      await apologise(context, voices);
    } catch (second) {
      log.warn({ event: 'turn.apology-failed', fault: describeFault(second) });
    }
  };
  return adapter;
};
