import type { Release } from '../release';
import type { ReleaseDetail } from '../release-detail';
import type { ExportWords } from './export-words';
import { type Row, roundTo, type Sheet, sheetOf } from './sheet';

const notes = [
  ...([
    'exact',
    'confidential',
    'scale',
    'group',
    'hidden',
    'too-few',
    'complementary',
    'not-asked',
    'no-data',
  ] as const),
  ...(['coded', 'label', 'interval', 'small', 'spread', 'weighted', 'confirmed', 'shares', 'reliability'] as const),
  ...(['drivers', 'rounding'] as const),
] as const;

type Fact = Row['text'];

const qualityFacts = ({ overall, flags }: ReleaseDetail, words: ExportWords): readonly (readonly [string, Fact])[] => {
  const { say } = words;
  const unknown = say('sheet.hidden.number');
  const { labelsChange } = flags;
  return [
    [say('sheet.fact.population'), overall.population],
    [say('sheet.fact.strata'), overall.attribute ?? say('sheet.fact.noStrata')],
    ...flags.answeredCards.map((n, index) => [say('sheet.fact.card', { number: index + 1 }), n ?? unknown] as const),
    [say('sheet.fact.straightLiners'), flags.straightLiners ?? unknown],
    [
      say('sheet.fact.labelsChange'),
      labelsChange === null ? say('sheet.fact.nobodyFlagged') : words.yesOrNo(labelsChange),
    ],
  ];
};

const instrumentOf = ({ instrumentId, instrumentVersion }: Release, { say, instrument }: ExportWords): string =>
  say('sheet.fact.instrumentVersion', { instrument: instrument(instrumentId), version: String(instrumentVersion) });

const facts = (release: Release, words: ExportWords): readonly (readonly [string, Fact])[] => {
  const { say } = words;
  const { responseRate, detail } = release;
  const unknown = say('sheet.hidden.number');
  return [
    [say('sheet.fact.title'), release.title],
    [say('sheet.fact.opened'), release.openedAt],
    [say('sheet.fact.closed'), release.closedAt],
    [say('sheet.fact.instrument'), instrumentOf(release, words)],
    [say('sheet.fact.invited'), release.invited],
    [say('sheet.fact.delivered'), release.delivered],
    [say('sheet.fact.answered'), release.n ?? unknown],
    [say('sheet.fact.responseRate'), responseRate === null ? unknown : roundTo(responseRate, 4)],
    ...(detail ? qualityFacts(detail, words) : []),
  ];
};

/** What the release is, and how its figures are to be read. */
export const aboutSheet = (words: ExportWords, release: Release): Sheet =>
  sheetOf(
    words.say,
    'about',
    ['topic', 'text'],
    [
      ...facts(release, words).map(([topic, text]) => ({ topic, text: text ?? null })),
      ...notes.map((note) => ({ topic: words.say(`sheet.topic.${note}`), text: words.say(`sheet.note.${note}`) })),
    ],
  );
