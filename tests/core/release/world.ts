// Builds tallies and releases for tests from plain answers, without stores.
import { express } from '#core/instrument/express';
import type { Instrument } from '#core/instrument/instrument';
import { makeRelease } from '#core/release/make-release';
import type { Asked } from '#core/release/release-blocks';
import { makeTally } from '#core/release/tally';
import type { Answers } from '#core/response/wave-response';
import type { Attributes } from '#core/stakeholder/stakeholder';
import type { Wave } from '#core/wave/wave';
import { sampleWave } from '../samples';

export const closedAt = '2026-11-22T10:00:00.000Z';

/** Somebody who was invited; without answers they did not answer. */
export type Guest = {
  readonly attributes?: Attributes;
  readonly answers?: Answers;
  /** Answered, and had themselves erased before the wave closed. */
  readonly isWithdrawn?: boolean;
};

const nothingSaid: Answers = { pairs: {}, ratings: {}, choices: {}, texts: {} };

const keyOf = (attributes: Attributes): string => JSON.stringify(Object.entries(attributes).sort());

/** What makeRelease is given for these people, all of whom got their card. */
export const inputOf = (guests: readonly Guest[], instrument: Instrument = express, changes: Partial<Wave> = {}) => {
  const keys = [...new Set(guests.map(({ attributes = {} }) => keyOf(attributes)))];
  const atoms = keys.map((key): Attributes => Object.fromEntries(JSON.parse(key)));
  const atomOf = ({ attributes = {} }: Guest): number => keys.indexOf(keyOf(attributes));
  const asked: Asked = {
    invited: guests.length,
    delivered: guests.length,
    atoms,
    invitedByAtom: keys.map((_, atom) => guests.filter((guest) => atomOf(guest) === atom).length),
  };
  const tally = makeTally(instrument);
  for (const guest of guests) {
    if (guest.isWithdrawn) tally.add(nothingSaid, atomOf(guest), true);
    else if (guest.answers) tally.add(guest.answers, atomOf(guest));
  }
  const attributes = [...new Set(atoms.flatMap((atom) => Object.keys(atom)))].sort();
  return { wave: sampleWave('closing', { attributes, ...changes }), closedAt, asked, tally: tally.finish() };
};

/** The release of a wave of these people. */
export const releaseOf = (guests: readonly Guest[], instrument?: Instrument, changes?: Partial<Wave>) =>
  makeRelease(inputOf(guests, instrument, changes)).release;
