import { letters } from '#core/abcde/letter';
import type { Cell, ColumnKind, Sheet } from '#core/kernel/sheet';
import type { MessageKey, Say } from '#core/language/language';
import { roundTo } from '#core/release/export/release-sheet';
import { type AuditResult, auditResultOf, type KappaFigure } from './audit-result';
import { type CommunicationAudit, messagesOf, type Rater } from './communication-audit';

const kinds = {
  message: 'text',
  channel: 'text',
  sentAt: 'text',
  rater: 'text',
  letter: 'text',
  rating: 'count',
  note: 'text',
  messages: 'count',
  kappa: 'decimal',
  low: 'decimal',
  high: 'decimal',
  kappaNote: 'text',
  exact: 'share',
  withinOne: 'share',
  mean1: 'decimal',
  mean2: 'decimal',
  mean: 'decimal',
  authors: 'decimal',
  authorsLow: 'decimal',
  authorsHigh: 'decimal',
  authorsNote: 'text',
  rating1: 'count',
  rating2: 'count',
  note1: 'text',
  note2: 'text',
  finding: 'text',
  action: 'text',
  owner: 'text',
  due: 'text',
  status: 'text',
} as const satisfies Record<string, ColumnKind>;
type Column = keyof typeof kinds;
type Row = Readonly<Partial<Record<Column, Cell>>>;

/** Two decimals, as in every export (measurement method, section 7.3); of a share, two of its percentage. */
const rounded = (cell: Cell, kind: ColumnKind): Cell => {
  if (typeof cell !== 'number' || kind === 'count') return cell;
  return roundTo(cell, kind === 'share' ? 4 : 2);
};

type SheetName = 'ratings' | 'agreement' | 'channels' | 'differences' | 'findings';

const sheet = (say: Say, name: SheetName, columns: readonly Column[], rows: readonly Row[]): Sheet => ({
  name: say(`communicationsAudit.sheet.${name}`),
  columns: columns.map((column) => ({ header: say(`communicationsAudit.column.${column}`), kind: kinds[column] })),
  rows: rows.map((row) => columns.map((column) => rounded(row[column] ?? null, kinds[column]))),
});

/** Every rating as one table: a row for each letter of each message and rater. */
export const ratingsSheet = (audit: CommunicationAudit, say: Say): Sheet => {
  const ofRater = (rater: Rater): Row[] =>
    messagesOf(audit, rater.seat).flatMap(({ communicationId, purpose, channel, sentAt }) => {
      const rated = rater.rated[communicationId];
      return letters.map((letter) => ({
        message: purpose,
        channel: say(`communicationsAudit.way.${channel}`),
        sentAt,
        rater: rater.name,
        letter: say(`abcde.letter.${letter}`),
        rating: rated?.ratings[letter] ?? null,
        note: rated?.note ?? null,
      }));
    });
  const columns = ['message', 'channel', 'sentAt', 'rater', 'letter', 'rating', 'note'] as const;
  return sheet(say, 'ratings', columns, audit.raters.flatMap(ofRater));
};

/** Why there is no kappa, or no interval around it. */
export const kappaNote = (figure: KappaFigure): MessageKey | null => {
  if ('none' in figure) return `communicationsAudit.kappa.${figure.none}`;
  return 'noInterval' in figure ? `communicationsAudit.kappa.${figure.noInterval}` : null;
};

type LetterResult = AuditResult['letters'][number];

const kappaCells = (kappa: KappaFigure, say: Say): Row => {
  const why = kappaNote(kappa);
  return {
    kappa: 'kappa' in kappa ? kappa.kappa : null,
    low: 'low' in kappa ? kappa.low : null,
    high: 'high' in kappa ? kappa.high : null,
    kappaNote: why && say(why),
  };
};

const authorsCells = (authors: LetterResult['authors'], say: Say): Row => ({
  authors: 'mean' in authors ? authors.mean : null,
  authorsLow: 'low' in authors ? authors.low : null,
  authorsHigh: 'high' in authors ? authors.high : null,
  authorsNote: 'hidden' in authors ? say('communicationsAudit.authors.tooFew') : null,
});

const agreementSheet = ({ letters: results }: AuditResult, say: Say): Sheet => {
  const columns = ['letter', 'messages', 'kappa', 'low', 'high', 'kappaNote', 'exact', 'withinOne'] as const;
  const means = ['mean1', 'mean2', 'authors', 'authorsLow', 'authorsHigh', 'authorsNote'] as const;
  const rows = results.map(({ letter, kappa, agreement, means: [mean1, mean2], authors }) => ({
    letter: say(`abcde.letter.${letter}`),
    messages: agreement?.exact.n ?? 0,
    exact: agreement?.exact.share ?? null,
    withinOne: agreement?.withinOne.share ?? null,
    ...{ mean1, mean2 },
    ...kappaCells(kappa, say),
    ...authorsCells(authors, say),
  }));
  return sheet(say, 'agreement', [...columns, ...means], rows);
};

const channelsSheet = ({ channels }: AuditResult, say: Say): Sheet => {
  const rows = channels.flatMap(({ channel, messages, means }) =>
    means.map(({ letter, mean }) => ({
      channel: say(`communicationsAudit.way.${channel}`),
      messages,
      letter: say(`abcde.letter.${letter}`),
      mean,
    })),
  );
  return sheet(say, 'channels', ['channel', 'messages', 'letter', 'mean'], rows);
};

const differencesSheet = ({ disagreements }: AuditResult, say: Say): Sheet => {
  const rows = disagreements.map(({ purpose, letter, ratings: [rating1, rating2], notes: [note1, note2] }) => ({
    message: purpose,
    letter: say(`abcde.letter.${letter}`),
    ...{ rating1, rating2, note1, note2 },
  }));
  return sheet(say, 'differences', ['message', 'letter', 'rating1', 'rating2', 'note1', 'note2'], rows);
};

const findingsSheet = ({ findings }: CommunicationAudit, say: Say): Sheet => {
  const rows = findings.map(({ letter, text, action }) => ({
    finding: text,
    letter: letter && say(`abcde.letter.${letter}`),
    action: action?.title ?? null,
    owner: action?.ownerName ?? null,
    due: action?.due ?? null,
    status: action && say(`communicationsAudit.action.${action.status}`),
  }));
  return sheet(say, 'findings', ['finding', 'letter', 'action', 'owner', 'due', 'status'], rows);
};

/** A finished audit as a workbook, agreement first; of one that is not finished there is none. */
export const auditSheets = (audit: CommunicationAudit, say: Say): Sheet[] => {
  const result = auditResultOf(audit);
  if (!result) return [];
  return [
    agreementSheet(result, say),
    channelsSheet(result, say),
    differencesSheet(result, say),
    findingsSheet(audit, say),
    ratingsSheet(audit, say),
  ];
};
