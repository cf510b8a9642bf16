// Every card that the bot can show, made by the code that makes it in the conversation.
import type { Activity } from 'botbuilder';
import pino from 'pino';
import { express } from '#core/instrument/express';
import { ok } from '#core/kernel/result';
import { type Language, makeSay } from '#core/language/language';
import type { Card } from '../../bot/cards/notice';
import { type PulseCard, renderPulseCard } from '../../bot/cards/pulse';
import { makeJoinTeam } from '../../bot/conversation/join-team';
import { makeMeet } from '../../bot/conversation/meet';
import { makeThankYou, notNow, refusalNotice } from '../../bot/conversation/pulse-notices';
import type { Reply } from '../../bot/conversation/reply';
import { makeSayHelp } from '../../bot/conversation/say-help';
import { makeTeamButtons } from '../../bot/conversation/set-up-team';
import { makeStopAsking } from '../../bot/conversation/stop-asking';
import type { Turn } from '../../bot/conversation/turn';
import type { Connector } from '../../bot/teams/connector';
import { makeStores, sampleWave, sampleWorkspace, tenantId, waveId, workspaceId } from '../core/samples';

const closesAt = '2026-12-06T09:00:00.000Z';
const person = { tenantId, oid: 'ann' };

/** A pulse card, fresh unless told otherwise. */
export const pulseCard = (language: Language, changes: Partial<PulseCard> = {}): Card =>
  renderPulseCard(
    {
      instrument: express,
      workspaceId,
      workspaceName: 'Portfolio Office',
      simulated: false,
      waveId,
      closesAt,
      seat: 'seat-of-ann',
      orderOf: () => 0.5,
      inputs: {},
      problems: [],
      ...changes,
    },
    language,
    makeSay(language),
  );

const problems: PulseCard['problems'] = [
  { itemId: 'PR1', inputId: 'PR1.expectation', kind: 'missing' },
  { itemId: 'V1', inputId: 'V1', kind: 'impossible' },
  { itemId: 'comment', inputId: 'comment', kind: 'too-long' },
];
const inputs = { 'PR1.experience': '3', 'PE1.expectation': 'na', V1: '9', comment: 'x'.repeat(1001) };

type Words = { readonly language: Language; readonly say: Turn['say'] };

/** A turn of somebody, with what the bot sends in it. */
const turnIn = ({ language, say }: Words, changes: Partial<Turn> = {}): { turn: Turn; sent: Partial<Activity>[] } => {
  const sent: Partial<Activity>[] = [];
  const context = { sendActivity: async (activity: Partial<Activity>) => void sent.push(activity) };
  const activity = {
    serviceUrl: 'https://smba.example/teams/',
    channelId: 'msteams',
    conversation: { id: 'a:ann' },
    from: { id: '29:ann', name: 'Ann *Example*' },
    recipient: { id: '28:bot' },
  };
  const turn = { tenantId, person, isPersonal: true, team: null, language, say, context, activity, ...changes };
  return { turn: turn as unknown as Turn, sent };
};
const cardIn = ({ sent }: { sent: readonly Partial<Activity>[] }): Card => sent[0]?.attachments?.[0]?.content;
const viewOf = (reply: Reply): Card => ('view' in reply ? reply.view : { type: reply.text });

const log = pino({ level: 'silent' });
const connector = { findMember: async () => ({ name: null }) } as unknown as Connector;

const helpCard = async (words: Words, isPersonal: boolean, understood: boolean): Promise<Card> => {
  const heard = turnIn(words, { isPersonal });
  await makeSayHelp({
    findOpenPulses: async () => [{ wave: sampleWave('open', { title: 'Autumn pulse' }), seat: 'a-seat' }],
  })(heard.turn, understood);
  return cardIn(heard);
};

const greetingCard = async (words: Words, name: string | undefined): Promise<Card> => {
  const met = turnIn(words);
  met.turn.activity.from.name = name ?? '';
  await makeMeet({ ...makeStores(), meetPerson: async () => 'greet', connector, log })(met.turn);
  return cardIn(met);
};

const welcomeCard = async (words: Words, installer: string): Promise<Card> => {
  const joined = turnIn(words, { team: { id: '19:pmo', name: 'Portfolio *Office*', aadGroupId: workspaceId } });
  joined.turn.activity.from.name = installer;
  await makeJoinTeam({ recordTeam: async () => 'new', removeTeam: async () => {}, connector, log })(joined.turn);
  return cardIn(joined);
};

const setUpCard = async (words: Words): Promise<Card> => {
  const setUpWorkspace = async () => ok({ workspace: sampleWorkspace(), created: true });
  return viewOf(await makeTeamButtons({ setUpWorkspace }).setUp(turnIn(words).turn, person, workspaceId));
};

/** Every card in one language, by a name that says which. */
export const makeCards = async (language: Language) => {
  const words = { language, say: makeSay(language) };
  const thankYou = makeThankYou();
  const wave = sampleWave('open', { closesAt });
  const openEnded = sampleWave('open', { closesAt: null });
  const stopAsking = makeStopAsking(makeStores());
  return {
    'pulse, fresh': pulseCard(language),
    'pulse, open-ended': pulseCard(language, { closesAt: null }),
    'pulse, simulated': pulseCard(language, { simulated: true }),
    'pulse, with values': pulseCard(language, { inputs: { ...inputs, V1: '7', comment: 'Thanks' } }),
    'pulse, with problems': pulseCard(language, { inputs, problems }),
    thanks: thankYou(wave, 'Portfolio Office', 'a-seat', words),
    'thanks, open-ended': thankYou(openEnded, 'Portfolio Office', 'a-seat', words),
    'not now': notNow(wave, 'a-seat', words),
    'not now, open-ended': notNow(openEnded, 'a-seat', words),
    'unknown wave': refusalNotice({ kind: 'unknown-wave' }, words),
    'not invited': refusalNotice({ kind: 'not-invited' }, words),
    closed: refusalNotice({ kind: 'wave-closed' }, words),
    'called off': refusalNotice({ kind: 'wave-cancelled' }, words),
    stopped: viewOf(await stopAsking.stop(turnIn(words).turn, person)),
    resumed: viewOf(await stopAsking.resume(turnIn(words).turn, person)),
    greeting: await greetingCard(words, 'Ann'),
    'greeting, without a name': await greetingCard(words, undefined),
    help: await helpCard(words, true, true),
    'help, not understood': await helpCard(words, true, false),
    'help in a team': await helpCard(words, false, true),
    welcome: await welcomeCard(words, 'Ines'),
    'welcome, installed by somebody': await welcomeCard(words, ''),
    'set up': await setUpCard(words),
  } satisfies Record<string, Card>;
};

export type CardName = keyof Awaited<ReturnType<typeof makeCards>>;
