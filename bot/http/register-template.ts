import type { Sheet } from '#core/kernel/sheet';
import type { Say } from '#core/language/language';
import { levels } from '#core/stakeholder/stakeholder';

const columns = ['userId', 'name', 'interest', 'influence', 'group'] as const;

/** An empty register in the reader's language, and beside it what each column may hold. The first sheet is read back. */
export const templateSheets = (say: Say): Sheet[] => [
  {
    name: say('import.template.sheet'),
    columns: columns.map((column) => ({ header: say(`import.column.${column}`), kind: 'text' })),
    rows: [],
  },
  {
    name: say('import.template.about'),
    columns: [
      { header: say('import.template.column'), kind: 'text' },
      { header: say('import.template.meaning'), kind: 'text' },
    ],
    rows: columns.map((column) => [say(`import.column.${column}`), say(`import.column.${column}.meaning`, levels)]),
  },
];
