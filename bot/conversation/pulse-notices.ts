import { cardVerbs } from '#core/contract/card-action';
import type { Language, Say } from '#core/language/language';
import type { Seat, SeatRefusal } from '#core/response/find-seat';
import { isSpread } from '#core/wave/card-schedule';
import { nextCardAt } from '#core/wave/next-card-at';
import { type Card, renderNotice } from '../cards/notice';
import { plainText } from '../cards/plain-text';

/** Which card asks about which wave. */
export type WaveButton = {
  readonly workspaceId: string;
  readonly waveId: string;
  readonly seat?: string | undefined;
  readonly place?: number | undefined;
  readonly microPulse?: number | undefined;
};

type Words = { readonly language: Language; readonly say: Say };
type Seated = Pick<Seat, 'wave' | 'instrument' | 'proof' | 'place' | 'microPulse'>;

const waveData = ({ wave, proof, place, microPulse }: Omit<Seated, 'instrument'>) => ({
  v: 1 as const,
  workspaceId: wave.workspaceId,
  waveId: wave.id,
  seat: proof,
  place,
  microPulse,
});

/** When another card of the wave comes, roughly; null when none does, or when it has come already. */
const nextAt = ({ wave, instrument, microPulse, validUntil }: Pick<Seat, 'validUntil'> & Seated): string | null => {
  const due = nextCardAt(wave, instrument, microPulse);
  return due !== null && due > validUntil ? due : null;
};

/** The card is the same for everyone who answers a card of a wave but for seat and place, so it is rendered once. */
const renderThanks = (seated: Seated, next: string | null, pmo: string, { language, say }: Words): Card => {
  const { wave, instrument, microPulse } = seated;
  const values = { pmo: plainText(pmo) };
  const until = wave.closesAt
    ? say('card.thanks.until', { ...values, closes: new Date(wave.closesAt) })
    : say('card.thanks.openEnded', values);
  // Cards that follow on each other are gone through again from the first one.
  const data = waveData({ ...seated, microPulse: isSpread(instrument) ? microPulse : 1 });
  return renderNotice(
    {
      title: say('card.thanks.title'),
      lines: next ? [until, say('card.thanks.next', { next: new Date(next) })] : [until],
      buttons: [{ title: say('card.thanks.change'), data: { verb: cardVerbs.change, ...data } }],
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
  return (seat: Seat, pmo: string, words: Words): Card => {
    const { wave, microPulse, proof, place } = seat;
    const next = nextAt(seat);
    const { tenantId, workspaceId, id, closesAt } = wave;
    const key = JSON.stringify([tenantId, workspaceId, id, closesAt, microPulse, next, pmo, words.language]);
    const card = rendered.get(key) ?? JSON.stringify(renderThanks({ ...seat, proof: '', place: 0 }, next, pmo, words));
    if (rendered.size >= mostCards) rendered.clear();
    rendered.set(key, card);
    const own: Readonly<Record<string, unknown>> = { seat: proof, place };
    return JSON.parse(card, (name, value) => own[name] ?? value);
  };
};

/** Takes "not now" kindly, and leaves the door open. */
export const notNow = (seat: Seated, { language, say }: Words): Card => {
  const { closesAt } = seat.wave;
  const until = closesAt ? say('card.notNow.until', { closes: new Date(closesAt) }) : say('card.notNow.openEnded');
  return renderNotice(
    {
      title: say('card.notNow.title'),
      lines: [until],
      buttons: [{ title: say('card.notNow.answer'), data: { verb: cardVerbs.change, ...waveData(seat) } }],
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
