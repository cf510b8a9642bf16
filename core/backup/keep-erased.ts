// Whoever was erased after a backup was made does not come back with it.
import type { Invitation } from '#core/delivery/outbox/invitation';
import type { Reminder } from '#core/delivery/reminder/reminder';
import type { PersonRef } from '#core/kernel/person-ref';
import type { Erasure } from '#core/my-data/erasure';
import type { ErasureMarker } from '#core/my-data/erasure-key';
import { standInFor, standInName } from '#core/my-data/stand-in';
import type { WaveResponse } from '#core/response/wave-response';
import { withdrawn } from '#core/response/withdrawn';
import { type Wave, type WaveRef, waveRefOf } from '#core/wave/wave';
import type { Pseudonymiser } from '#core/wave/wave-keys';
import type { Workspace } from '#core/workspace/workspace';
import { keepErasedFromMessages } from './keep-erased-from-messages';

type Deps = {
  readonly marker: ErasureMarker;
  readonly erasures: readonly Erasure[];
  /** When the backup was made. */
  readonly madeAt: string;
};

/** Who was erased in one wave, by what their rows are kept under, and who stands in for them. */
type Erased = { readonly pids: ReadonlyMap<string, string>; readonly reminders: ReadonlySet<string> };

/** Makes the sieve that what is restored goes through; it counts whom it kept out. */
export const makeKeepErased = ({ marker, erasures, madeAt }: Deps) => {
  // One that is under way may have been half done when the backup was made.
  const counted = erasures.filter(({ askedAt, underWay }) => underWay !== null || askedAt > madeAt);
  const marks = new Map(counted.map((erasure) => [erasure.mark, erasure]));
  const keptOut = new Set<string>();
  const isErased = (person: PersonRef): boolean => {
    const mark = marker.person(person);
    if (marks.has(mark)) keptOut.add(mark);
    return marks.has(mark);
  };
  const standInOf = (person: PersonRef, ref: WaveRef): string => standInName(marker, person, ref);

  return {
    isErased,
    count: (): number => keptOut.size,

    workspace: (workspace: Workspace): Workspace => {
      const stays = (oid: string): boolean => !isErased({ tenantId: workspace.tenantId, oid });
      const { leads, installedBy } = workspace;
      return {
        ...workspace,
        leads: leads.filter(stays),
        installedBy: installedBy === null || stays(installedBy) ? installedBy : null,
      };
    },

    wave: (wave: Wave): Wave => {
      const { audience, tenantId } = wave;
      if (audience.kind !== 'people') return wave;
      const ref = waveRefOf(wave);
      const userIds = audience.userIds.map((oid) =>
        isErased({ tenantId, oid }) ? standInOf({ tenantId, oid }, ref) : oid,
      );
      return { ...wave, audience: { ...audience, userIds } };
    },

    ...keepErasedFromMessages(marker, isErased),

    invitation: (invitation: Invitation, wave: Wave): Invitation =>
      isErased(invitation) ? standInFor(invitation, wave, standInOf(invitation, waveRefOf(wave))) : invitation,

    /** What those invited people of a wave who were erased are kept under, as long as its key is there. */
    erasedOf: (wave: Wave, invited: readonly PersonRef[], pseudonymiser: Pseudonymiser): Erased => {
      const cards = Array.from({ length: wave.microPulse }, (_, index) => index + 1);
      const erased = invited.filter(isErased);
      return {
        pids: new Map(
          erased.map((person) => {
            const standIn = { tenantId: person.tenantId, oid: standInOf(person, waveRefOf(wave)) };
            return [pseudonymiser.pid(person), pseudonymiser.pid(standIn)];
          }),
        ),
        reminders: new Set(erased.flatMap((person) => cards.map((card) => pseudonymiser.reminder(person, card)))),
      };
    },

    response: (response: WaveResponse, ref: WaveRef, erased: Erased | null): WaveResponse => {
      // Where erasing has put a stand-in, that one is meant: with another beside it one more would be counted.
      const mark = marker.answer(ref, response.pid);
      const note = marks.get(mark);
      const name = note?.standIn ?? erased?.pids.get(response.pid) ?? (note && marker.standIn(mark, ref));
      return name === undefined ? response : withdrawn(response, name);
    },

    keepsReminder: ({ id }: Reminder, erased: Erased | null): boolean => !erased?.reminders.has(id),
  };
};

export type KeepErased = ReturnType<typeof makeKeepErased>;
export type ErasedOfWave = ReturnType<KeepErased['erasedOf']>;
