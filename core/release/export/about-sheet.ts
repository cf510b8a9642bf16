import type { Sheet } from '#core/kernel/sheet';
import type { Release } from '../release';
import type { ReleaseDetail } from '../release-detail';
import { fewestForOwnSpread } from '../spread';
import type { ExportWords } from './export-words';
import { type Row, roundTo, sheetOf } from './release-sheet';

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

const labelsWords = ({ n, detail }: Release, { say, yesOrNo }: ExportWords): string => {
  const labelsChange = detail?.flags.labelsChange ?? null;
  if (labelsChange !== null) return yesOrNo(labelsChange);
  return say(n === null || n < fewestForOwnSpread ? 'sheet.fact.notChecked' : 'sheet.fact.nobodyFlagged');
};

const qualityFacts = (
  release: Release,
  detail: ReleaseDetail,
  words: ExportWords,
): readonly (readonly [string, Fact])[] => {
  const { overall, flags } = detail;
  const { say } = words;
  const unknown = say('sheet.hidden.number');
  return [
    [say('sheet.fact.population'), overall.population],
    [say('sheet.fact.strata'), overall.attribute ?? say('sheet.fact.noStrata')],
    ...flags.answeredCards.flatMap((n, index) =>
      n === 'not-known' ? [] : [[say('sheet.fact.card', { number: index + 1 }), n ?? unknown] as const],
    ),
    [say('sheet.fact.straightLiners'), flags.straightLiners ?? unknown],
    [say('sheet.fact.labelsChange'), labelsWords(release, words)],
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
    ...(detail ? qualityFacts(release, detail, words) : []),
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
