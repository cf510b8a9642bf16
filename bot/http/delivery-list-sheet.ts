import type { DeliveryListLine } from '#core/delivery/progress/delivery-list';
import { reasonInWords } from '#core/delivery/progress/reason-words';
import type { Cell, ColumnKind, Sheet } from '#core/kernel/sheet';
import type { Say } from '#core/language/language';

const columns = [
  ['name', 'text'],
  ['userId', 'text'],
  ['state', 'text'],
  ['reason', 'text'],
  ['attempts', 'count'],
  ['sentAt', 'text'],
] as const satisfies readonly (readonly [string, ColumnKind])[];

/** State and reason in words, each pair said once: the list has far fewer of them than lines. */
const makeEnds = (say: Say) => {
  const said = new Map<string, readonly [string, string | null]>();
  return ({ state, reason }: DeliveryListLine): readonly [string, string | null] => {
    const key = `${state}|${reason ?? ''}`;
    const known = said.get(key);
    if (known) return known;
    const words = [say(`delivery.state.${state}`), reason === null ? null : reasonInWords(say, reason)] as const;
    said.set(key, words);
    return words;
  };
};

/** A delivery list as a table, in the reader's words. */
export const deliveryListSheet = (lines: readonly DeliveryListLine[], say: Say): Sheet => {
  const endOf = makeEnds(say);
  return {
    name: say('delivery.title'),
    columns: columns.map(([key, kind]) => ({ header: say(`delivery.list.column.${key}`), kind })),
    rows: lines.map((line): readonly Cell[] => [line.name, line.oid, ...endOf(line), line.attempt, line.sentAt]),
  };
};
