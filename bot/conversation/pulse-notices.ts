import { cardVerbs } from '#core/contract/card-action';
import type { Language, Say } from '#core/language/language';
import type { SeatRefusal } from '#core/response/find-seat';
import type { Wave } from '#core/wave/wave';
import { type Card, renderNotice } from '../cards/notice';
import { plainText } from '../cards/plain-text';

/** Which card asks about which wave. */
export type WaveButton = { readonly workspaceId: string; readonly waveId: string; readonly seat?: string | undefined };

type Words = { readonly language: Language; readonly say: Say };

const waveData = ({ workspaceId, waveId, seat }: WaveButton) => ({
  v: 1 as const,
  workspaceId,
  waveId,
  ...(seat === undefined ? {} : { seat }),
});

/** Thanks for an answer, and offers to change it while the wave is open. */
export const thankYou = (wave: Wave, pmo: string, button: WaveButton, { language, say }: Words): Card => {
  const values = { pmo: plainText(pmo) };
  const until = wave.closesAt
    ? say('card.thanks.until', { ...values, closes: new Date(wave.closesAt) })
    : say('card.thanks.openEnded', values);
  return renderNotice(
    {
      title: say('card.thanks.title'),
      lines: [until],
      buttons: [{ title: say('card.thanks.change'), data: { verb: cardVerbs.change, ...waveData(button) } }],
    },
    language,
    say,
  );
};

/** Takes "not now" kindly, and leaves the door open. */
export const notNow = (wave: Wave, button: WaveButton, { language, say }: Words): Card => {
  const until = wave.closesAt
    ? say('card.notNow.until', { closes: new Date(wave.closesAt) })
    : say('card.notNow.openEnded');
  return renderNotice(
    {
      title: say('card.notNow.title'),
      lines: [until],
      buttons: [{ title: say('card.notNow.answer'), data: { verb: cardVerbs.change, ...waveData(button) } }],
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
