import type { WaveRef } from '#core/wave/wave';
import { bucketPartitionKeys } from './wave-bucket';

/** So many partitions of a wave are read side by side, each one page ahead: a few thousand rows in memory. */
const partitionsAtATime = 8;

type Turn<Page> = { readonly pages: AsyncIterator<Page>; readonly result: IteratorResult<Page> };

const nextOf = async <Page>(pages: AsyncIterator<Page>): Promise<Turn<Page>> => ({ pages, result: await pages.next() });

/**
 * The pages of all partitions of a wave as they arrive. While the caller works on one, the next of each of the other
 * partitions is under way.
 */
export const wavePages = async function* <Page>(
  ref: WaveRef,
  pagesOfPartition: (partition: string) => AsyncIterable<Page>,
): AsyncGenerator<Page> {
  const waiting = bucketPartitionKeys(ref);
  const reading = new Map<AsyncIterator<Page>, Promise<Turn<Page>>>();
  const ask = (pages: AsyncIterator<Page>): void => {
    const turn = nextOf(pages);
    // A fault that comes after the caller has gone is nobody's; to a caller who is there, the race below throws it.
    turn.catch(() => undefined);
    reading.set(pages, turn);
  };
  const begin = (): void => {
    const partition = waiting.shift();
    if (partition !== undefined) ask(pagesOfPartition(partition)[Symbol.asyncIterator]());
  };
  for (let begun = 0; begun < partitionsAtATime; begun += 1) begin();
  while (reading.size > 0) {
    const { pages, result } = await Promise.race(reading.values());
    reading.delete(pages);
    if (result.done) begin();
    else {
      ask(pages);
      yield result.value;
    }
  }
};
