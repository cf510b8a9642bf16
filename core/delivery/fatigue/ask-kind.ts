import { events } from '#core/instrument/events';
import type { FindInstrument } from '#core/instrument/find-instrument';
import type { Instrument } from '#core/instrument/instrument';
import type { Wave } from '#core/wave/wave';
import type { AskKind } from './fatigue-guard';

const eventIds: ReadonlySet<string> = new Set(events.map(({ id }) => id));

/**
 * As what a wave counts for those who are asked: its instrument, or the one that it was copied from, is an event ask, and so
 * are the five taps about a message. A message asks nothing: null.
 */
export const askKindOf = async (
  findInstrument: FindInstrument,
  wave: Pick<Wave, 'tenantId' | 'workspaceId' | 'kind' | 'instrumentId' | 'instrumentVersion'>,
): Promise<AskKind | null> => {
  if (wave.kind === 'message') return null;
  if (wave.kind === 'audience-check') return 'event-ask';
  let id: string | undefined = wave.instrumentId;
  let version: number | undefined = wave.instrumentVersion;
  while (id !== undefined) {
    if (eventIds.has(id)) return 'event-ask';
    const instrument: Instrument | null = await findInstrument(wave, id, version);
    id = instrument?.copyOf;
    version = instrument?.copyOfVersion;
  }
  return 'micro-pulse';
};
