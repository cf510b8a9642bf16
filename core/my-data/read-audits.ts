import type { ChannelInventoryStore } from '#core/communication-audit/channel-inventory-store';
import { isInAudienceOf } from '#core/communication-audit/channel-without';
import { type CommunicationAudit, messagesOf, raterOf } from '#core/communication-audit/communication-audit';
import type { CommunicationAuditStore } from '#core/communication-audit/communication-audit-store';
import { refOf, type Workspace } from '#core/workspace/workspace';
import type { MyWorkspace } from './my-data';

type MyAudit = MyWorkspace['audits'][number];

const readAudit = (audit: CommunicationAudit, oid: string): MyAudit[] => {
  const rater = raterOf(audit, oid);
  const actions = audit.findings.flatMap(({ action }) =>
    action?.ownerId === oid ? [{ title: action.title, due: action.due }] : [],
  );
  if (!rater && actions.length === 0) return [];
  const rated = (rater ? messagesOf(audit, rater.seat) : []).flatMap(({ communicationId, purpose }) => {
    const given = rater?.rated[communicationId];
    return given ? [{ purpose, ratings: given.ratings, note: given.note }] : [];
  });
  return [{ quarter: audit.quarter, isRater: rater !== null, rated, actions }];
};

/** What somebody rated and has to do in the communications audits of a PMO, and the channels that name them. */
export const readAudits = async (
  deps: {
    readonly communicationAudits: Pick<CommunicationAuditStore, 'list'>;
    readonly channelInventory: Pick<ChannelInventoryStore, 'list'>;
  },
  workspace: Workspace,
  oid: string,
): Promise<Pick<MyWorkspace, 'audits' | 'channels'>> => {
  const [audits, channels] = await Promise.all([
    deps.communicationAudits.list(refOf(workspace)),
    deps.channelInventory.list(refOf(workspace)),
  ]);
  return {
    audits: audits.flatMap((audit) => readAudit(audit, oid)),
    channels: channels.filter((channel) => isInAudienceOf(channel, oid)).map(({ name }) => name),
  };
};
