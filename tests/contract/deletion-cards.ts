// The cards about a PMO whose team the app was removed from, for those who look at every card.
import type { Activity } from 'botbuilder';
import { ok } from '#core/kernel/result';
import type { Language, Say } from '#core/language/language';
import type { Card } from '../../bot/cards/notice';
import { makeKeepData } from '../../bot/conversation/keep-data';
import type { Turn } from '../../bot/conversation/turn';
import type { Connector } from '../../bot/teams/connector';
import { makeTellLead } from '../../bot/teams/tell-lead';
import { samplePerson, sampleWorkspace, tenantId, workspaceId } from '../core/samples';

const dueAt = '2026-12-22T09:00:00.000Z';
const deletion = { dueAt, isTold: true, isStopped: true, begunAt: null };
const leaving = { ...sampleWorkspace({ name: 'Portfolio *Office*', installed: false }), deletion };

const toldCard = async (language: Language, say: Say): Promise<Card> => {
  const sent: Partial<Activity>[] = [];
  const connector = {
    send: async (_url: string, _to: string, activity: Partial<Activity>) => void sent.push(activity),
  };
  const tellLead = makeTellLead({ connector: connector as unknown as Connector, voices: () => say });
  await tellLead(samplePerson('lea', { locale: language }), leaving, dueAt);
  return sent[0]?.attachments?.[0]?.content;
};

const keptCard = async (language: Language, say: Say): Promise<Card> => {
  const keepData = makeKeepData({ stopDeletion: async () => ok(leaving) });
  const reply = await keepData({ language, say } as Turn, { tenantId, oid: 'lea' }, workspaceId);
  return 'view' in reply ? reply.view : {};
};

/** Both of them in one language. */
export const makeDeletionCards = async ({ language, say }: { readonly language: Language; readonly say: Say }) => ({
  'will be deleted': await toldCard(language, say),
  'is kept': await keptCard(language, say),
});
