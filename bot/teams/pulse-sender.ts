import { CardFactory } from 'botbuilder';
import type { PulseSender, SendOutcome } from '#core/delivery/sender';
import { findInstrument } from '#core/instrument/built-in';
import { languageOf } from '#core/language/language';
import type { Voices } from '#core/language/voices';
import type { Person } from '#core/stakeholder/person';
import type { PersonStore } from '#core/stakeholder/person-store';
import { renderPulseCard } from '../cards/pulse';
import type { Connector } from './connector';
import type { Pace } from './pace';
import { isConversationGone, outcomeOfError } from './send-outcome';

type Deps = {
  readonly connector: Connector;
  readonly pace: Pace;
  readonly voices: Voices;
  readonly people: PersonStore;
};

/** Opens a new personal conversation and remembers it; the old one is gone. */
const recreateConversation = async (deps: Deps, person: Person): Promise<string> => {
  const conversationId = await deps.connector.createPersonalConversation(person.serviceUrl, {
    tenantId: person.tenantId,
    botId: person.botId,
    userId: person.teamsUserId,
  });
  const found = await deps.people.find(person);
  if (found) await deps.people.replace({ ...found.value, conversationId }, found.version);
  return conversationId;
};

/** Makes the sender of pulse cards: in the person's language, at the shared pace, one attempt each. */
export const makePulseSender = (deps: Deps): PulseSender => ({
  sendPulse: async ({ wave, person, pseudonymiser, workspaceName, simulated }): Promise<SendOutcome> => {
    const instrument = findInstrument(wave.instrumentId, wave.instrumentVersion);
    if (!instrument) return { kind: 'failed', reason: 'unknown-instrument' };
    const language = languageOf(person.locale);
    const say = deps.voices(language);
    const card = renderPulseCard(
      {
        instrument,
        workspaceId: wave.workspaceId,
        workspaceName,
        simulated,
        waveId: wave.id,
        closesAt: wave.closesAt,
        seat: pseudonymiser.seat(person),
        orderOf: (block) => pseudonymiser.draw(person, `order|${block}`),
        inputs: {},
        problems: [],
      },
      language,
      say,
    );
    const activity = {
      type: 'message',
      summary: say('chat.pulse.summary', { pmo: workspaceName }),
      attachments: [CardFactory.adaptiveCard(card)],
      channelData: { notification: { alert: true } },
    };
    const send = (conversationId: string) => deps.connector.send(person.serviceUrl, conversationId, activity);
    try {
      await deps.pace();
      const activityId = await send(person.conversationId).catch(async (error: unknown) => {
        if (!isConversationGone(error)) throw error;
        return send(await recreateConversation(deps, person));
      });
      return { kind: 'sent', activityId };
    } catch (error) {
      return outcomeOfError(error);
    }
  },
});
