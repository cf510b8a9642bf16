import type { InventoryRefusal } from '#core/communication-audit/change-inventory';
import type { ChannelInventoryStore } from '#core/communication-audit/channel-inventory-store';
import { type Reach, reachOf } from '#core/communication-audit/channel-reach';
import type { CommunicationAuditSteps } from '#core/communication-audit/communication-audit-steps';
import type { ChannelView } from '#core/contract/channel-inventory';
import { type Result, refused } from '#core/kernel/result';
import type { StakeholderStore } from '#core/stakeholder/stakeholder-store';
import { refOf } from '#core/workspace/workspace';
import { answer, type Handlers, type Reply } from './handler';
import { type HttpProblem, problemOf } from './problem';

export type ChannelInventoryDeps = Pick<
  CommunicationAuditSteps,
  'addChannel' | 'changeChannel' | 'removeChannel' | 'readExperience'
> & {
  readonly channelInventory: Pick<ChannelInventoryStore, 'list'>;
  readonly stakeholders: Pick<StakeholderStore, 'list'>;
};

const inventoryProblem = ({ kind }: InventoryRefusal): HttpProblem =>
  problemOf(kind === 'unknown-channel' ? 404 : 409, kind);

const idReply = (
  done: Result<{ readonly id: string }, InventoryRefusal>,
): Result<Reply<{ readonly id: string }>, HttpProblem> =>
  done.ok ? answer({ id: done.value.id }) : refused(inventoryProblem(done.error));

const reachView = (reach: Reach, channelId: string): Pick<ChannelView, 'reach' | 'also'> => {
  const found = reach.channels.get(channelId);
  const also = [...(found?.also ?? [])].map(([id, people]) => ({ channelId: id, people }));
  return { reach: found?.reach ?? 0, also };
};

/** Makes the routes of the channel inventory. */
export const makeChannelInventory = (
  deps: ChannelInventoryDeps,
): Handlers<'listChannels' | 'addChannel' | 'changeChannel' | 'removeChannel'> => ({
  listChannels: async ({ access }) => {
    const ref = refOf(access.workspace);
    const [channels, register, experience] = await Promise.all([
      deps.channelInventory.list(ref),
      deps.stakeholders.list(ref),
      deps.readExperience(ref),
    ]);
    const reach = reachOf(channels, register);
    return answer({
      channels: channels.map(({ tenantId: _t, workspaceId: _w, ...channel }) => ({
        ...channel,
        ...reachView(reach, channel.id),
      })),
      registered: reach.registered,
      reachedByNone: reach.reachedByNone,
      experience: experience.map(({ aspect, released }) => ({
        aspect,
        released: released && { ...released, items: [...released.items] },
      })),
    });
  },

  addChannel: async ({ access, person, body }) => idReply(await deps.addChannel({ access, by: person }, body)),

  changeChannel: async ({ access, person, param, body }) =>
    idReply(await deps.changeChannel({ access, by: person }, param('channelId'), body)),

  removeChannel: async ({ access, person, param }) => {
    const done = await deps.removeChannel({ access, by: person }, param('channelId'));
    return done.ok ? answer({}) : refused(inventoryProblem(done.error));
  },
});
