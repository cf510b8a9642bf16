// Every card that the bot can show, made by the code that makes it in the conversation.
import { cardVerbs } from '#core/contract/card-action';
import { express } from '#core/instrument/express';
import { type Language, languages, makeSay } from '#core/language/language';
import type { SeatRefusal } from '#core/response/find-seat';
import { type Card, renderNotice } from '../../bot/cards/notice';
import { type PulseCard, renderPulseCard } from '../../bot/cards/pulse';
import { notNow, notSaved, refusalNotice, thankYou } from '../../bot/conversation/pulse-notices';
import { sampleWave, waveId, workspaceId } from '../core/samples';

export type MadeCard = { readonly card: Card; readonly language: Language };

const closesAt = '2026-12-06T09:00:00.000Z';

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

const refusals: readonly SeatRefusal['kind'][] = ['unknown-wave', 'not-invited', 'wave-closed', 'wave-cancelled'];

const pulsesIn = (language: Language): readonly (readonly [string, Card])[] => [
  ['pulse fresh', pulseCard(language)],
  ['pulse open-ended', pulseCard(language, { closesAt: null })],
  ['pulse simulated', pulseCard(language, { simulated: true })],
  ['pulse with values', pulseCard(language, { inputs: { ...inputs, V1: '7', comment: 'Thanks' } })],
  ['pulse with problems', pulseCard(language, { inputs, problems })],
];

/** The notices of the conversation, the largest data that Teams could give them included. */
const noticesIn = (language: Language): readonly (readonly [string, Card])[] => {
  const words = { language, say: makeSay(language) };
  const button = { workspaceId, waveId, seat: 'seat-of-ann' };
  const wave = sampleWave('open', { closesAt });
  const openEnded = sampleWave('open', { closesAt: null });
  const data = { v: 1, workspaceId } as const;
  return [
    ['thanks', thankYou(wave, 'Portfolio Office', button, words)],
    ['thanks open-ended', thankYou(openEnded, 'Portfolio Office', button, words)],
    ['thanks without a seat', thankYou(wave, 'Portfolio Office', { workspaceId, waveId }, words)],
    ['not now', notNow(wave, button, words)],
    ['not now open-ended', notNow(openEnded, button, words)],
    ['not saved', notSaved(words)],
    ...refusals.map((kind): readonly [string, Card] => [`refusal ${kind}`, refusalNotice({ kind }, words)]),
    [
      'welcome',
      renderNotice(
        {
          title: words.say('card.welcome.title'),
          lines: [words.say('card.welcome.what'), words.say('card.welcome.choose')],
          buttons: [
            { title: words.say('card.welcome.setUp'), data: { verb: cardVerbs.setUpPmo, ...data } },
            { title: words.say('card.welcome.qvr'), data: { verb: cardVerbs.receiveQvr, ...data } },
          ],
        },
        language,
        words.say,
      ),
    ],
    [
      'stopped',
      renderNotice(
        {
          title: words.say('card.stopped.title'),
          lines: [words.say('card.stopped.line')],
          buttons: [{ title: words.say('card.stopped.resume'), data: { verb: cardVerbs.resume, v: 1 } }],
        },
        language,
        words.say,
      ),
    ],
  ];
};

/** Every card in every language, with a name that says which. */
export const allCards = (): [string, MadeCard][] =>
  languages.flatMap((language) =>
    [...pulsesIn(language), ...noticesIn(language)].map(([name, card]): [string, MadeCard] => [
      `${name}, ${language}`,
      { card, language },
    ]),
  );
