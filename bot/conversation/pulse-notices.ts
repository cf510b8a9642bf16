import { cardVerbs } from '#core/contract/card-action';
import type { Language, Say } from '#core/language/language';
import type { SeatRefusal } from '#core/response/find-seat';
import type { Wave } from '#core/wave/wave';
import { type Card, renderNotice } from '../cards/notice';
import { plainText } from '../cards/plain-text';

/** Which card asks about which wave. */
export type WaveButton = { readonly workspaceId: string; readonly waveId: string; readonly seat?: string | undefined };

type Words = { readonly language: Language; readonly say: Say };

const waveData = (wave: Wave, seat: string) => ({
  v: 1 as const,
  workspaceId: wave.workspaceId,
  waveId: wave.id,
  seat,
});

/** Stands for the seat in the card that is kept; no seat can look like it. */
const seatToFill = '{seat}';

/** The card is the same for everyone who answers a wave but for the seat, so it is rendered once a language. */
const renderThanks = (wave: Wave, pmo: string, { language, say }: Words): Card => {
  const values = { pmo: plainText(pmo) };
  const until = wave.closesAt
    ? say('card.thanks.until', { ...values, closes: new Date(wave.closesAt) })
    : say('card.thanks.openEnded', values);
  return renderNotice(
    {
      title: say('card.thanks.title'),
      lines: [until],
      buttons: [{ title: say('card.thanks.change'), data: { verb: cardVerbs.change, ...waveData(wave, seatToFill) } }],
    },
    language,
    say,
  );
};

/** So many rendered cards are kept at the most. */
const mostCards = 500;

/** Makes the card that thanks for an answer and offers to change it while the wave is open; rendering is the dear part. */
export const makeThankYou = () => {
  const rendered = new Map<string, string>();
  return (wave: Wave, pmo: string, seat: string, words: Words): Card => {
    const key = JSON.stringify([wave.tenantId, wave.workspaceId, wave.id, wave.closesAt, pmo, words.language]);
    const card = rendered.get(key) ?? JSON.stringify(renderThanks(wave, pmo, words));
    if (rendered.size >= mostCards) rendered.clear();
    rendered.set(key, card);
    return JSON.parse(card.replaceAll(seatToFill, seat));
  };
};

/** Takes "not now" kindly, and leaves the door open. */
export const notNow = (wave: Wave, seat: string, { language, say }: Words): Card => {
  const until = wave.closesAt
    ? say('card.notNow.until', { closes: new Date(wave.closesAt) })
    : say('card.notNow.openEnded');
  return renderNotice(
    {
      title: say('card.notNow.title'),
      lines: [until],
      buttons: [{ title: say('card.notNow.answer'), data: { verb: cardVerbs.change, ...waveData(wave, seat) } }],
    },
    language,
    say,
  );
};

const refusalWords = {
  'unknown-wave': 'unknownWave',
  'not-invited': 'notInvited',
  'wave-closed': 'closed',
  'wave-cancelled': 'cancelled',
} as const;

/** Says kindly why a wave takes no answer from this person now. */
export const refusalNotice = (refusal: SeatRefusal, { language, say }: Words): Card => {
  const word = refusalWords[refusal.kind];
  return renderNotice(
    { title: say(`card.${word}.title`), lines: [say(`card.${word}.line`)], buttons: [] },
    language,
    say,
  );
};
