import type { ImportOutcome, RegistrationInput } from '#core/contract/register-import';
import type { RegisterFile, RegisterRow, RowError } from '#core/stakeholder/file/read-register-file';

/** People who are to be imported, wherever they come from. */
export type ImportList = {
  /** Tells one list from another. */
  readonly source: string;
  readonly people: readonly RegistrationInput[];
  /** Rows of a file that cannot be read, in order. */
  readonly errors: readonly RowError[];
  /** In which row of a file each person stands; empty where there is no file. */
  readonly rows: ReadonlyMap<string, number>;
};

const registrationOf = ({ oid, name, interest, influence, attributes }: RegisterRow): RegistrationInput => ({
  userId: oid,
  interest,
  influence,
  attributes,
  ...(name === null ? {} : { name }),
});

/** The people of a file. */
export const listOfFile = (source: string, { rows, errors }: RegisterFile): ImportList => ({
  source,
  people: rows.map(registrationOf),
  errors,
  rows: new Map(rows.map(({ oid, row }) => [oid, row])),
});

/** People who are known by id and name alone. */
export const listOfPeople = (
  source: string,
  people: readonly { readonly userId: string; readonly name: string }[],
): ImportList => ({
  source,
  people: people.map(({ userId, name }) => (name === '' ? { userId } : { userId, name })),
  errors: [],
  rows: new Map(),
});

/** What the file alone cannot tell, and the server says of somebody. */
export type ServerProblem = { readonly kind: 'unnamed' | 'crowded' };

/** An error of a row of a file, or of somebody without a row, who is named by their id. */
export type ListError = {
  readonly place: number | string;
  readonly column: string;
  readonly problem: RowError['problem'] | ServerProblem;
};

/** Everything that is wrong with a list, in order of rows. */
export const errorsOf = (
  { errors, rows }: ImportList,
  outcome: ImportOutcome | undefined,
  columns: Readonly<Record<ServerProblem['kind'], string>>,
): ListError[] => {
  const told = (['unnamed', 'crowded'] as const).flatMap((kind) =>
    (outcome?.[kind] ?? []).map(
      (userId): ListError => ({ place: rows.get(userId) ?? userId, column: columns[kind], problem: { kind } }),
    ),
  );
  const read = errors.map(({ row, column, problem }): ListError => ({ place: row, column, problem }));
  const order = ({ place }: ListError): number => (typeof place === 'number' ? place : Number.POSITIVE_INFINITY);
  return [...read, ...told].sort((one, other) => (order(one) < order(other) ? -1 : Number(order(one) > order(other))));
};
