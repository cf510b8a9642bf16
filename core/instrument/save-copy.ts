import type { Ids } from '#core/kernel/ids';
import { ok, type Result, refused } from '#core/kernel/result';
import type { WorkspaceRef } from '#core/workspace/workspace';
import { findBuiltIn, isForPulses } from './built-in';
import { checkInstrument } from './check-wording';
import { type CopyRefusal, type CopyRequest, copyInstrument, type WordingWarning } from './copy-instrument';
import type { FindInstrument } from './find-instrument';
import type { Instrument } from './instrument';
import type { InstrumentStore } from './instrument-store';

/** What was saved, and what might make its answers worth less. */
export type SavedCopy = { readonly instrument: Instrument; readonly warnings: readonly WordingWarning[] };

export type SaveRefusal =
  | CopyRefusal
  | { readonly kind: 'unknown-instrument' }
  /** Built-in instruments stay as they are: they are copied instead. */
  | { readonly kind: 'built-in' };

type Deps = {
  readonly instruments: InstrumentStore;
  readonly findInstrument: FindInstrument;
  readonly ids: Ids;
};

const saved = (instrument: Instrument): Result<SavedCopy, never> =>
  ok({ instrument, warnings: checkInstrument(instrument) });

/** Makes the step in which a lead copies an instrument, in its newest version. */
export const makeCopyInstrument =
  (deps: Deps) =>
  async (ref: WorkspaceRef, sourceId: string, request: CopyRequest): Promise<Result<SavedCopy, SaveRefusal>> => {
    const source = isForPulses(sourceId) ? await deps.findInstrument(ref, sourceId) : null;
    if (!source) return refused({ kind: 'unknown-instrument' });
    const copied = copyInstrument(source, deps.ids.next(), request, 1);
    if (!copied.ok) return copied;
    // The id is new: a conflict can only be our own write that was sent twice.
    await deps.instruments.add(ref, copied.value);
    return saved(copied.value);
  };

/** The next version of a copy: the request applied to what was copied, as that was then. */
const makeNextVersion = async (
  deps: Pick<Deps, 'findInstrument'>,
  ref: WorkspaceRef,
  id: string,
  request: CopyRequest,
): Promise<Result<Instrument, SaveRefusal>> => {
  const newest = await deps.findInstrument(ref, id);
  const source = newest?.copyOf ? await deps.findInstrument(ref, newest.copyOf, newest.copyOfVersion) : null;
  if (!newest || !source) return refused({ kind: 'unknown-instrument' });
  return copyInstrument(source, id, request, newest.version + 1, newest);
};

/** Two leads who save at once need a second try; more are as good as never. */
const mostTries = 5;

/**
 * Makes the step in which a lead saves a new version of a copy. What they ask for is applied to the instrument that was
 * copied, in the version it had then, not to the version before: a request says the whole of what the copy changes.
 */
export const makeReviseInstrument =
  (deps: Omit<Deps, 'ids'>) =>
  async (ref: WorkspaceRef, id: string, request: CopyRequest): Promise<Result<SavedCopy, SaveRefusal>> => {
    if (findBuiltIn(id)) return refused({ kind: 'built-in' });
    for (let tries = 0; tries < mostTries; tries += 1) {
      const revised = await makeNextVersion(deps, ref, id, request);
      if (!revised.ok) return revised;
      if ((await deps.instruments.add(ref, revised.value)) === 'written') return saved(revised.value);
    }
    throw new Error('An instrument was saved by others again and again');
  };
