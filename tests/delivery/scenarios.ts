import type { DeathAt } from '../support/delivery-process';
import type { DeliveryWorld } from './delivery-world';

/** One process starts and dies at that moment, then another starts. */
export const dieOn = async (world: DeliveryWorld, deathAt: DeathAt): Promise<void> => {
  const dying = await world.start(deathAt);
  await dying.ended;
  await world.start();
};

/** One process is killed when Teams has taken so many cards, the last of which it never hears of; then another starts. */
export const diesAfterPost = async (world: DeliveryWorld, cards: number): Promise<void> => {
  const { connector, kill } = world;
  const dying = await world.start();
  await new Promise<void>((resolve) => {
    connector.onAccepted = () => {
      if (connector.accepted.length === cards) void kill(dying).then(resolve);
    };
  });
  await world.start();
};
