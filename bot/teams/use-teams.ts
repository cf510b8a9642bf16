import type { Logger } from 'pino';
import type { DeliveryTimes } from '#core/delivery/delivery-times';
import type { LeaseStore } from '#core/kernel/lease-store';
import { makeVoices } from '#core/language/voices';
import type { Authorities } from '../authorities';
import type { BotIdentity } from '../config';
import type { Telemetry } from '../telemetry/telemetry';
import { makeAdapter, makeBotAuthentication } from './adapter';
import { makeAuthenticate, makeTrustEverybody } from './authenticate';
import { makeConnector } from './connector';
import { makeTeamsRoster } from './roster';
import { type Lane, makeSharedPace } from './shared-pace';

type Deps = {
  readonly bot: BotIdentity | null;
  readonly authorities?: Authorities | undefined;
  readonly log: Logger;
  readonly leases: LeaseStore;
  readonly telemetry: Pick<Telemetry, 'countThrottles'>;
  readonly turnsPerSecond?: Readonly<Record<Lane, number>>;
  readonly deliveryTimes?: DeliveryTimes;
};

/** All that talks to Teams, with one identity and one pace; one composition for `app.ts`. */
export const makeTeams = ({ bot, authorities, log, leases, telemetry, turnsPerSecond, deliveryTimes }: Deps) => {
  const voices = makeVoices();
  const authentication = makeBotAuthentication(bot, authorities);
  const pace = telemetry.countThrottles(
    makeSharedPace({ leases, ...(turnsPerSecond ? { most: turnsPerSecond } : {}) }),
  );
  const awaitTurn = async () => void (await pace.turn(bot?.tenantId ?? 'local', 'talk'));
  const connector = makeConnector(authentication, bot?.id ?? '', awaitTurn, deliveryTimes?.call);
  return {
    voices,
    connector,
    pace,
    authenticate: bot ? makeAuthenticate(authentication, bot.id, log) : makeTrustEverybody(authentication),
    adapter: makeAdapter(authentication, voices, pace, log),
    roster: makeTeamsRoster(connector, log),
  };
};

export type Teams = ReturnType<typeof makeTeams>;
