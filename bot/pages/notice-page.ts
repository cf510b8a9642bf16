// The privacy notice and the terms of use as plain pages: no script, one style sheet, readable wherever they are opened.
import { type Language, languages, type MessageKey, type Say } from '#core/language/language';
import { deletionDelayDays } from '#core/retention/periods';
import { periodsInWords } from '#core/retention/run-words';

export const noticeNames = ['privacy', 'terms'] as const;
export type NoticeName = (typeof noticeNames)[number];

/** What stands under one heading. */
type Part = { readonly heading: MessageKey; readonly lines: readonly MessageKey[]; readonly table?: boolean };

const parts: Readonly<Record<NoticeName, readonly Part[]>> = {
  privacy: [
    { heading: 'notice.responsible', lines: ['notice.responsible.detail'] },
    {
      heading: 'notice.confidential',
      lines: ['notice.confidential.code', 'notice.confidential.key', 'notice.confidential.small'],
    },
    { heading: 'notice.stored', lines: ['notice.removed'], table: true },
    {
      heading: 'notice.rights',
      lines: ['notice.rights.free', 'notice.rights.page', 'notice.rights.limits', 'notice.rights.authority'],
    },
    { heading: 'notice.where', lines: ['notice.where.azure', 'notice.where.technical', 'notice.where.local'] },
    { heading: 'notice.decisions', lines: ['notice.decisions.detail'] },
  ],
  terms: [
    { heading: 'notice.terms.for', lines: ['notice.terms.for.detail'] },
    { heading: 'notice.terms.everybody', lines: ['notice.terms.everybody.detail'] },
    {
      heading: 'notice.terms.members',
      lines: ['notice.terms.members.who', 'notice.terms.members.register', 'notice.terms.members.figures'],
    },
    { heading: 'notice.terms.leads', lines: ['notice.terms.leads.detail'] },
    { heading: 'notice.terms.as', lines: ['notice.terms.as.detail'] },
    { heading: 'notice.terms.end', lines: ['notice.terms.end.detail'] },
  ],
};

/** The rows of the table, in the order in which they concern somebody who answers. */
const stored = [
  'answers',
  'comments',
  'invitations',
  'keys',
  'person',
  'register',
  'releases',
  'audit',
  'progress',
  'runs',
] as const;

const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

type Values = Readonly<Record<string, string | number>>;

const tableOf = (say: Say, values: Values): string => {
  const columns = ['what', 'who', 'howLong'] as const;
  const head = columns.map((column) => `<th scope="col">${escaped(say(`notice.column.${column}`))}</th>`).join('');
  const rows = stored.map((thing) => {
    const cell = (column: 'who' | 'howLong'): string =>
      `<td data-label="${escaped(say(`notice.column.${column}`))}">${escaped(say(`notice.${thing}.${column}`, values))}</td>`;
    return `<tr><th scope="row">${escaped(say(`notice.${thing}`))}</th>${cell('who')}${cell('howLong')}</tr>`;
  });
  return `<table><thead><tr>${head}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
};

const contactOf = (say: Say, contact: string | null): string =>
  contact === null ? say('notice.responsible.noContact') : say('notice.responsible.contact', { contact });

/** Renders one of the pages; `contact` is whom the organisation names for questions, null where it names nobody. */
export const renderNoticePage = (name: NoticeName, language: Language, say: Say, contact: string | null): string => {
  const values = { ...periodsInWords(say), days: deletionDelayDays };
  const paragraph = (text: string): string => `<p>${escaped(text)}</p>`;
  const sections = parts[name].map(({ heading, lines, table }) => {
    const extra = heading === 'notice.responsible' ? paragraph(contactOf(say, contact)) : '';
    const text = lines.map((line) => paragraph(say(line, values))).join('');
    return `<section><h2>${escaped(say(heading))}</h2>${table ? tableOf(say, values) : ''}${text}${extra}</section>`;
  });
  const other = name === 'privacy' ? 'terms' : 'privacy';
  const another = languages.find((one) => one !== language) ?? language;
  const links = [
    `<a href="/${other}?lang=${language}">${escaped(say(`notice.${other}`))}</a>`,
    `<a href="/${name}?lang=${another}" hreflang="${another}" lang="${another}">${escaped(say('notice.language'))}</a>`,
  ].join('');
  const title = escaped(say(`notice.${name}`));
  return [
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${title} – PMO Pulse</title><link rel="stylesheet" href="/notice.css"></head>`,
    `<body><header><p>PMO Pulse</p><nav>${links}</nav></header><main><h1>${title}</h1>`,
    `${paragraph(say(`notice.${name}.intro`))}${sections.join('')}</main></body></html>`,
  ].join('\n');
};
