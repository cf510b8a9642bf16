// Every card that the bot can show, made by the code that makes it in the conversation.
import type { Activity } from 'botbuilder';
import pino from 'pino';
import { builtInInstruments } from '#core/instrument/built-in';
import { cardsOf, itemsOfCard, turnsOf } from '#core/instrument/card-items';
import { express } from '#core/instrument/express';
import type { Instrument } from '#core/instrument/instrument';
import { inputIdsOf } from '#core/instrument/item';
import { placesOf } from '#core/instrument/place';
import { quarterly } from '#core/instrument/quarterly';
import { ok } from '#core/kernel/result';
import { type Language, makeSay } from '#core/language/language';
import type { MyData } from '#core/my-data/my-data';
import type { Seat } from '#core/response/find-seat';
import { makeChoose } from '#core/stakeholder/choices';
import { emptyProfile } from '#core/stakeholder/stakeholder';
import type { Wave } from '#core/wave/wave';
import { renderNote } from '../../bot/cards/note';
import type { Card } from '../../bot/cards/notice';
import { renderPulseCard } from '../../bot/cards/pulse';
import type { PulseCard } from '../../bot/cards/pulse-card';
import { renderPulseNotice } from '../../bot/cards/pulse-notice';
import { makePreferenceButtons } from '../../bot/conversation/choose-preferences';
import { makeJoinTeam } from '../../bot/conversation/join-team';
import { makeMeet } from '../../bot/conversation/meet';
import { makeMyDataButtons } from '../../bot/conversation/my-data-buttons';
import { makeThankYou, notNow, refusalNotice } from '../../bot/conversation/pulse-notices';
import type { Reply } from '../../bot/conversation/reply';
import { makeSayHelp } from '../../bot/conversation/say-help';
import { makeTeamButtons } from '../../bot/conversation/set-up-team';
import { makeSpeakTo } from '../../bot/conversation/speak-to';
import { makeStopAsking } from '../../bot/conversation/stop-asking';
import type { Turn } from '../../bot/conversation/turn';
import { makePseudonymiser } from '../../bot/keys/pseudonymiser';
import type { Connector } from '../../bot/teams/connector';
import {
  makeStores,
  samplePerson,
  sampleStakeholder,
  sampleWave,
  sampleWorkspace,
  start,
  tenantId,
  waveId,
  workspaceId,
} from '../core/samples';
import { makeCheckCards } from './check-cards';
import { makeDeletionCards } from './deletion-cards';
import { makeLearnCards } from './learn-cards';
import { makeMessageCards } from './message-cards';

const closesAt = '2026-12-06T09:00:00.000Z';
const person = { tenantId, oid: 'ann' };

/** A pulse card, fresh unless told otherwise. */
export const pulseCard = (language: Language, changes: Partial<PulseCard> = {}, render = renderPulseCard): Card =>
  render(
    {
      instrument: express,
      microPulse: 1,
      place: 0,
      turn: 0,
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

/** One card of a built-in instrument, with a name that says which. */
export type BuiltInCard = {
  readonly name: string;
  readonly instrument: Instrument;
  readonly microPulse: number;
  readonly place: number;
  readonly turn: number;
};

/** Every card of every built-in instrument as somebody may get it: in every turn, in the first and the last place. */
export const builtInCards: readonly BuiltInCard[] = builtInInstruments.flatMap((instrument) =>
  Array.from({ length: turnsOf(instrument) }, (_, turn) => turn).flatMap((turn) =>
    [...new Set([0, placesOf(instrument, turn) - 1])].flatMap((place) =>
      Array.from({ length: cardsOf(instrument) }, (_, index): BuiltInCard => {
        const microPulse = index + 1;
        const name = `${instrument.id}, card ${microPulse}, turn ${turn}, place ${place}`;
        return { name, instrument, microPulse, place, turn };
      }),
    ),
  ),
);

/** The inputs of a card with everything filled in that it asks for. */
export const filledIn = (card: Omit<BuiltInCard, 'name'>): Record<string, string> =>
  Object.fromEntries(
    itemsOfCard(card).flatMap((item) =>
      inputIdsOf(item).map((id, index) => [
        id,
        item.columns.includes('text') ? 'Words' : (item.choices?.[index] ?? '5'),
      ]),
    ),
  );

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
  const wave = sampleWave('open', { title: 'Autumn pulse' });
  await makeSayHelp({
    findOpenPulses: async () => [{ wave, seat: 'a-seat', place: 0, microPulse: 1 }],
    findOwnPmos: async () => ({ own: [{ workspace: sampleWorkspace(), role: 'member' }], isUnsure: false }),
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

const preferenceCards = async (words: Words) => {
  const stores = makeStores();
  await stores.people.add(samplePerson('ann'));
  const speakTo = makeSpeakTo({ ...stores, voices: () => words.say });
  const buttons = makePreferenceButtons({ ...stores, choose: makeChoose(stores), speakTo });
  const { turn } = turnIn(words);
  const chosen = { asking: 'stopped', channel: 'page', frequency: 'monthly', format: 'notice', language: 'teams' };
  return {
    preferences: viewOf(await buttons.show(turn, person)),
    'preferences, saved': viewOf(await buttons.save(turn, person, chosen)),
  };
};

const noteCards = ({ language, say }: Words) => {
  const known = { workspace: sampleWorkspace(), stakeholder: sampleStakeholder('ann', { name: 'Ann *Example*' }) };
  const unnamed = {
    workspace: sampleWorkspace({ id: 'b', name: 'B' }),
    stakeholder: sampleStakeholder('ann', { name: '' }),
  };
  const filled = { workspaceId, kind: 'needs', text: 'One report.', problem: '' } as const;
  const problem = say('note.full', { kind: say('stakeholder.needs'), most: 2000 });
  return {
    'note in the register': renderNote({ ...filled, knownIn: [known] }, language, say),
    'note in one of several registers': renderNote({ ...filled, knownIn: [unnamed, known] }, language, say),
    'note that does not fit': renderNote(
      { ...filled, knownIn: [known], text: 'x'.repeat(2000), problem },
      language,
      say,
    ),
  };
};

const myDataCards = async (words: Words) => {
  const mine: MyData = {
    userId: 'ann',
    tenantId,
    person: null,
    installation: null,
    workspaces: [
      {
        workspaceId,
        name: 'Portfolio *Office*',
        simulated: false,
        leads: 'alone',
        installedIt: true,
        register: { name: 'Ann', attributes: {}, ...emptyProfile },
        waves: [
          {
            waveId,
            title: 'Autumn',
            state: 'closed',
            openedAt: start,
            closedAt: start,
            invitation: null,
            reminders: null,
            answers: null,
          },
        ],
        ...{ messages: [], audits: [], channels: [], training: [], deeds: [] },
      },
    ],
  };
  const buttons = makeMyDataButtons({ readMyData: async () => mine, erasePerson: async () => ({ isWhole: true }) });
  const { turn } = turnIn(words);
  return {
    'my data': viewOf(await buttons.show(turn, person)),
    'my data, to be erased': viewOf(await buttons.ask(turn, person)),
    'my data, erased': viewOf(await buttons.erase(turn, person)),
    'my data, kept': viewOf(await buttons.keep(turn)),
  };
};

/** A seat in a wave of an instrument. */
export const seatIn = (instrument: Instrument, changes: Partial<Wave>): Seat => ({
  wave: sampleWave('open', changes),
  instrument,
  pseudonymiser: makePseudonymiser(Buffer.alloc(32)),
  proof: 'a-seat',
  place: 3,
  microPulse: 1,
  turn: 0,
  validUntil: start,
});

/** Every card in one language, by a name that says which. */
export const makeCards = async (language: Language) => {
  const words = { language, say: makeSay(language) };
  const thankYou = makeThankYou();
  const seat = seatIn(express, { closesAt });
  const openEnded = seatIn(express, { closesAt: null });
  const stopAsking = makeStopAsking(makeStores());
  return {
    'pulse, fresh': pulseCard(language),
    'pulse, open-ended': pulseCard(language, { closesAt: null }),
    'pulse, simulated': pulseCard(language, { simulated: true }),
    'pulse, with values': pulseCard(language, { inputs: { ...inputs, V1: '7', comment: 'Thanks' } }),
    'pulse, with problems': pulseCard(language, { inputs, problems }),
    'pulse, to agree to': pulseCard(language, { inputs, notice: 'Like this: “…”', seen: 'abc' }),
    ...makeMessageCards(language),
    thanks: thankYou(seat, 'Portfolio Office', words),
    'thanks, open-ended': thankYou(openEnded, 'Portfolio Office', words),
    'thanks, with more to come': thankYou(seatIn(quarterly, {}), 'Portfolio Office', words),
    'not now': notNow(seat, words),
    'not now, open-ended': notNow(openEnded, words),
    'unknown wave': refusalNotice({ kind: 'unknown-wave' }, words),
    'not invited': refusalNotice({ kind: 'not-invited' }, words),
    closed: refusalNotice({ kind: 'wave-closed' }, words),
    'called off': refusalNotice({ kind: 'wave-cancelled' }, words),
    'notice of a pulse': pulseCard(language, {}, renderPulseNotice),
    'notice of a pulse, simulated': pulseCard(language, { closesAt: null, simulated: true }, renderPulseNotice),
    'notice of a pulse, reminding': pulseCard(language, { isReminder: true }, renderPulseNotice),
    stopped: viewOf(await stopAsking.stop(turnIn(words).turn, person)),
    resumed: viewOf(await stopAsking.resume(turnIn(words).turn, person)),
    greeting: await greetingCard(words, 'Ann'),
    'greeting, without a name': await greetingCard(words, undefined),
    ...(await preferenceCards(words)),
    ...noteCards(words),
    ...(await makeCheckCards(words)),
    ...(await myDataCards(words)),
    ...(await makeDeletionCards(words)),
    ...(await makeLearnCards(language)),
    help: await helpCard(words, true, true),
    'help, not understood': await helpCard(words, true, false),
    'help in a team': await helpCard(words, false, true),
    welcome: await welcomeCard(words, 'Ines'),
    'welcome, installed by somebody': await welcomeCard(words, ''),
    'set up': await setUpCard(words),
  } satisfies Record<string, Card>;
};

export type CardName = keyof Awaited<ReturnType<typeof makeCards>>;
