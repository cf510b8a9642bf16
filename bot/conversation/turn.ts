import type { Activity, TurnContext } from 'botbuilder';
import { entraId, type PersonRef } from '#core/kernel/person-ref';
import { type Language, languageOf, type Say } from '#core/language/language';
import type { Voices } from '#core/language/voices';

/** The parts of Teams' channel data that this app reads. */
type TeamsChannelData = {
  readonly tenant?: { readonly id?: string };
  readonly team?: { readonly id?: string; readonly name?: string; readonly aadGroupId?: string };
};

/** One turn of the conversation, with what every handler needs. */
export type Turn = {
  readonly context: TurnContext;
  readonly activity: Activity;
  readonly tenantId: string;
  /** Who acts, as Teams says; null where Teams names nobody. Never taken from a card. */
  readonly person: PersonRef | null;
  readonly isPersonal: boolean;
  readonly team: TeamsChannelData['team'] | null;
  readonly language: Language;
  readonly say: Say;
};

const localeOf = (activity: Activity): string | null => {
  const clientInfo = activity.entities?.find((entity) => entity.type === 'clientInfo');
  return activity.locale ?? (typeof clientInfo?.locale === 'string' ? clientInfo.locale : null);
};

/** Reads a turn; null when it names no tenant, which Teams never leaves out. */
export const readTurn = (context: TurnContext, voices: Voices): Turn | null => {
  const { activity } = context;
  const channelData = (activity.channelData ?? {}) as TeamsChannelData;
  const tenant = activity.conversation?.tenantId ?? channelData.tenant?.id;
  if (!tenant) return null;
  const tenantId = entraId(tenant);
  const oid = activity.from?.aadObjectId && entraId(activity.from.aadObjectId);
  const language = languageOf(localeOf(activity));
  return {
    context,
    activity,
    tenantId,
    person: oid ? { tenantId, oid } : null,
    isPersonal: activity.conversation.conversationType === 'personal' && !activity.conversation.isGroup,
    team: channelData.team ?? null,
    language,
    say: voices(language),
  };
};

/** The locale of a turn, where Teams tells it. */
export const turnLocale = (turn: Turn): string | null => localeOf(turn.activity);
