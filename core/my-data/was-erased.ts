import type { WasErased } from '#core/stakeholder/meet-person';
import type { ErasureKey } from './erasure-key';
import type { ErasureStore } from './erasure-store';

type Deps = { readonly erasures: Pick<ErasureStore, 'find'>; readonly erasureKey: ErasureKey };

/** Makes the question whether somebody had themselves erased, as far back as erasures are kept. */
export const makeWasErased =
  ({ erasures, erasureKey }: Deps): WasErased =>
  async (person) => {
    const mark = (await erasureKey.marker()).person(person);
    return (await erasures.find(person.tenantId, mark)) !== null;
  };
