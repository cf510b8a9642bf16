/** Text is never a formula, whatever it begins with: who writes a file must see to that. */
export type Cell = string | number | null;

export type ColumnKind = 'text' | 'count' | 'decimal' | 'share';

/** What any file of tables is made of, whichever format it has: text, numbers and empty cells. */
export type Sheet = {
  readonly name: string;
  readonly columns: readonly { readonly header: string; readonly kind: ColumnKind }[];
  readonly rows: readonly (readonly Cell[])[];
};
