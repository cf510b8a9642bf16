import { type Activity, CardFactory } from 'botbuilder';
import { deliveryTimes } from '#core/delivery/delivery-times';
import type { Pulse, PulseSender, SendOutcome } from '#core/delivery/sending/sender';
import type { Voices } from '#core/language/voices';
import { languageFor, type Person } from '#core/stakeholder/person';
import type { PersonStore } from '#core/stakeholder/person-store';
import { renderMessageCard } from '../cards/message';
import type { Card } from '../cards/notice';
import { renderPulseCard } from '../cards/pulse';
import { renderPulseNotice } from '../cards/pulse-notice';
import type { Connector } from './connector';
import { isConversationGone, outcomeOfError, throttlingOf } from './send-outcome';
import type { SharedPace } from './shared-pace';

type Deps = {
  readonly connector: Connector;
  readonly pace: SharedPace;
  readonly voices: Voices;
  readonly people: PersonStore;
};

/** What one POST came to: it was sent, the conversation is gone, or what Teams' refusal means. */
type Posted = SendOutcome | 'conversation-gone';

/** Only what Teams answered to the card itself is read as an outcome; a fault of our own is thrown. */
const post = async (
  deps: Deps,
  person: Person,
  conversationId: string,
  activity: Partial<Activity>,
): Promise<Posted> => {
  try {
    const activityId = await deps.connector.send(person.serviceUrl, conversationId, activity);
    deps.pace.heard(person.tenantId, false, 0);
    return { kind: 'sent', activityId };
  } catch (error) {
    const { isThrottled, until } = throttlingOf(error);
    deps.pace.heard(person.tenantId, isThrottled, until);
    return isConversationGone(error) ? 'conversation-gone' : outcomeOfError(error);
  }
};

/** Waits for a further turn; a card that would have to wait long for it is tried again then, because its claim runs out. */
const furtherTurn = async ({ pace }: Deps, { tenantId }: Person): Promise<SendOutcome | null> => {
  const at = await pace.turn(tenantId, 'bulk', deliveryTimes.startWithin);
  return at === null ? null : { kind: 'later', afterMilliseconds: Math.max(0, Date.parse(at) - Date.now()) };
};

/** Opens a new personal conversation; no card is on its way yet, so whatever goes wrong can be tried again. */
const recreateConversation = async (deps: Deps, person: Person): Promise<string | SendOutcome> => {
  const tooLate = await furtherTurn(deps, person);
  if (tooLate) return tooLate;
  try {
    const conversation = await deps.connector.createPersonalConversation(person.serviceUrl, {
      tenantId: person.tenantId,
      botId: person.botId,
      userId: person.teamsUserId,
    });
    deps.pace.heard(person.tenantId, false, 0);
    return conversation;
  } catch (error) {
    const { isThrottled, until } = throttlingOf(error);
    deps.pace.heard(person.tenantId, isThrottled, until);
    const outcome = outcomeOfError(error);
    return outcome.kind === 'unknown' ? { kind: 'later', afterMilliseconds: null } : outcome;
  }
};

const rememberConversation = async (deps: Deps, person: Person, conversationId: string): Promise<void> => {
  const found = await deps.people.find(person);
  if (found) await deps.people.replace({ ...found.value, conversationId }, found.version);
};

const postAnew = async (
  deps: Deps,
  { person, isReminder }: Pulse,
  activity: Partial<Activity>,
): Promise<SendOutcome> => {
  const conversation = await recreateConversation(deps, person);
  if (typeof conversation !== 'string') return conversation;
  // Nothing keyed by a person may tell who was reminded.
  if (!isReminder) await rememberConversation(deps, person, conversation);
  const tooLate = await furtherTurn(deps, person);
  if (tooLate) return tooLate;
  const posted = await post(deps, person, conversation, activity);
  return posted === 'conversation-gone' ? { kind: 'unreachable', reason: 'gone' } : posted;
};

const withCard = (card: Card, summary: string): Partial<Activity> => ({
  type: 'message',
  summary,
  attachments: [CardFactory.adaptiveCard(card)],
  channelData: { notification: { alert: true } },
});

const activityOf = (deps: Deps, pulse: Pulse): Partial<Activity> => {
  const { wave, message, person, pseudonymiser, place, workspaceName, simulated } = pulse;
  const language = languageFor(person);
  const say = deps.voices(language);
  if (wave.kind === 'message' && message) {
    const summary = say('chat.message.summary', { pmo: workspaceName, purpose: message.purpose });
    return withCard(renderMessageCard({ message, workspaceName, simulated }, language, say), summary);
  }
  const render = person.preferences.format === 'notice' ? renderPulseNotice : renderPulseCard;
  const card = render(
    {
      instrument: pulse.instrument,
      microPulse: pulse.microPulse,
      place,
      turn: wave.turn,
      workspaceId: wave.workspaceId,
      workspaceName,
      simulated,
      about: message,
      waveId: wave.id,
      closesAt: wave.closesAt,
      seat: pseudonymiser.seat(person, place),
      orderOf: (id) => pseudonymiser.draw(person, `order|${id}`),
      isReminder: pulse.isReminder,
      inputs: {},
      problems: [],
    },
    language,
    say,
  );
  if (message) return withCard(card, say('chat.readers.summary', { pmo: workspaceName }));
  return withCard(card, say(pulse.isReminder ? 'chat.pulse.reminder' : 'chat.pulse.summary', { pmo: workspaceName }));
};

/** Makes the sender of pulse cards: in the person's language, at the shared pace, one attempt each. */
export const makePulseSender = (deps: Deps): PulseSender => ({
  turn: (tenantId, withinMilliseconds) => deps.pace.turn(tenantId, 'bulk', withinMilliseconds),
  chunk: deps.pace.chunk,
  prepare: (pulse) => {
    const { person } = pulse;
    const activity = activityOf(deps, pulse);
    return async (): Promise<SendOutcome> => {
      const posted = await post(deps, person, person.conversationId, activity);
      return posted === 'conversation-gone' ? postAnew(deps, pulse, activity) : posted;
    };
  },
});
