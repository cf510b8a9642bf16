import type { Sheet } from '#core/kernel/sheet';
import type { Say } from '#core/language/language';
import type { MyData } from './my-data';
import { tellMyData } from './tell-my-data';

/** What is kept about somebody as one sheet: a row a fact. */
export const myDataSheets = (data: MyData, say: Say): Sheet[] => [
  {
    name: say('myData.sheet'),
    columns: (['about', 'what', 'content'] as const).map((column) => ({
      header: say(`myData.column.${column}`),
      kind: 'text',
    })),
    rows: tellMyData(data, say).flatMap(({ heading, facts }) =>
      facts.map(({ label, value }) => [heading, label, value]),
    ),
  },
];
