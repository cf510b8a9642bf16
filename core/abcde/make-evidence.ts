import type { Evidence, EvidenceCode } from './evidence';

type Found = Partial<Pick<Evidence, 'values' | 'spans' | 'edits'>>;

const makeKind =
  (kind: Evidence['kind']) =>
  (code: EvidenceCode, { values = {}, spans = [], edits = [] }: Found = {}): Evidence => ({
    code,
    kind,
    values,
    spans,
    edits,
  });

/** Makes what speaks for a message. */
export const good = makeKind('good');
/** Makes what asks for a second look. */
export const weak = makeKind('weak');
/** Makes what speaks neither for nor against it. */
export const note = makeKind('note');
