import { setImmediate } from 'node:timers/promises';

/** Work on so many rows takes some ten milliseconds. */
const rowsInPiece = 1000;

/** Many rows piece by piece: in between, everything else the process has to do gets its turn. */
export const inPieces = async function* <Row>(rows: readonly Row[]): AsyncGenerator<readonly Row[]> {
  for (let start = 0; start < rows.length; start += rowsInPiece) {
    yield rows.slice(start, start + rowsInPiece);
    await setImmediate();
  }
};
