import { letters } from '#core/abcde/letter';
import { scoreOf } from '#core/abcde/score';
import type { Cell, Sheet } from '#core/kernel/sheet';
import type { Language, Say } from '#core/language/language';
import { audienceWords } from './audience-words';
import type { Communication } from './communication';

type Voice = { readonly say: Say; readonly language: Language };

const columnsOf = (say: Say): Sheet['columns'] => {
  const text = (header: string) => ({ header, kind: 'text' as const });
  return [
    text(say('communications.column.createdAt')),
    text(say('communications.purpose')),
    text(say('communications.author')),
    text(say('communications.channel')),
    text(say('communications.audience')),
    text(say('communications.state')),
    text(say('communications.column.sendAt')),
    text(say('communications.column.sentAt')),
    ...letters.map((letter) => ({ header: say(`abcde.letter.${letter}`), kind: 'count' as const })),
    { header: say('communications.mean'), kind: 'decimal' },
    text(say('communications.weakest')),
    text(say('communications.reason')),
    text(say('communications.measure')),
    text(say('communications.reviewOn')),
    text(say('communications.reached')),
    text(say('communications.lesson')),
    text(say('communications.text')),
  ];
};

const rowOf = (communication: Communication, { say, language }: Voice): Cell[] => {
  const { mean, weakest } = scoreOf(communication.ratings);
  const { outcome } = communication;
  return [
    communication.createdAt,
    communication.purpose,
    communication.authorName,
    say(`communications.channel.${communication.channel}`),
    audienceWords(communication, say),
    say(`communications.state.${communication.state}`),
    communication.sendAt,
    communication.sentAt,
    ...letters.map((letter) => communication.ratings[letter]),
    mean,
    new Intl.ListFormat(language).format(weakest.map((letter) => say(`abcde.letter.${letter}`))),
    communication.overrideReason,
    communication.successMeasure,
    communication.reviewOn,
    outcome && say(`communications.reached.${outcome.reached}`),
    outcome?.lesson ?? null,
    communication.text,
  ];
};

/** The register of communications as a table, in the reader's words; times are in UTC, as in every file. */
export const communicationSheet = (communications: readonly Communication[], voice: Voice): Sheet => ({
  name: voice.say('communications.register'),
  columns: columnsOf(voice.say),
  rows: communications.map((communication) => rowOf(communication, voice)),
});
