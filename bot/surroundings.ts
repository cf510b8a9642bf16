import type { Logger } from 'pino';
import type { DeliveryTimes } from '#core/delivery/delivery-times';
import type { ErasureKey } from '#core/my-data/erasure-key';
import type { WaveKeys } from '#core/wave/wave-keys';
import type { Authorities } from './authorities';
import type { BotIdentity } from './config';
import type { GraphSurroundings } from './graph/use-graph';
import type { HealthSurroundings } from './health-probes';
import type { ApiEdgeSurroundings } from './http/api-edge';
import type { Demo } from './local/demo/demo';
import type { LocalIssuer } from './local/token-issuer';
import type { DeliveryQueue } from './queues/delivery-queue';
import type { Tables } from './tables/table-client';
import type { TableStores } from './tables/table-stores';
import type { Lane } from './teams/shared-pace';

/** How the app stands in the world; everything else follows. */
export type Surroundings = ApiEdgeSurroundings & {
  readonly tables: Tables;
  readonly queue: DeliveryQueue;
  /** Where it is not what Teams allows: the benches measure without a limit. */
  readonly turnsPerSecond?: Readonly<Record<Lane, number>>;
  /** Where they are not the usual: tests run in seconds what takes minutes. */
  readonly deliveryTimes?: DeliveryTimes;
  readonly keys: WaveKeys;
  readonly erasureKey: ErasureKey;
  readonly log: Logger;
  /** Null in local mode alone, where nobody has to prove who they are. */
  readonly bot: BotIdentity | null;
  /** Where the keys of tokens are fetched, if not from Microsoft. */
  readonly authorities?: Authorities;
  readonly graph?: GraphSurroundings;
  /** Where everybody finds the privacy notice, and whom it names. */
  readonly notices?: { readonly url: string; readonly contact: string | null };
  readonly health?: HealthSurroundings;
  /** In local mode alone. */
  readonly local: {
    readonly issuer: LocalIssuer;
    readonly playgroundUrl: string | null;
    readonly demo: ((stores: TableStores) => Demo) | null;
  } | null;
};
