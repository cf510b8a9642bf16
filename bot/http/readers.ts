import type { Ratings } from '#core/abcde/letter';
import { hasAskedNobody } from '#core/communication/ask-readers';
import type { Communication } from '#core/communication/communication';
import type { CommunicationStore } from '#core/communication/communication-store';
import { compareWithReaders } from '#core/communication/readers';
import { type ReportedMessage, reportOf } from '#core/communication/report';
import type { FindHeldMessages } from '#core/communication-audit/held-messages';
import type { ReadersView } from '#core/contract/communications';
import { refused } from '#core/kernel/result';
import { discloseCount } from '#core/release/disclosure';
import type { Release } from '#core/release/release';
import type { ReleaseStore } from '#core/release/release-store';
import { type Wave, waveRefOf } from '#core/wave/wave';
import type { WaveStore } from '#core/wave/wave-store';
import { refOf } from '#core/workspace/workspace';
import { answer, type Handlers } from './handler';
import { problemOf } from './problem';
import type { DescribeWave } from './wave-view';

export type ReadersDeps = {
  readonly communications: Pick<CommunicationStore, 'find' | 'list'>;
  readonly waves: Pick<WaveStore, 'find'>;
  readonly releases: Pick<ReleaseStore, 'find'>;
  readonly describeWave: DescribeWave;
  readonly findHeldMessages: FindHeldMessages;
};

const nobodyAsked: ReadersView = { state: null, closesAt: null, counts: null, answered: null, letters: null };

const view = async (deps: ReadersDeps, wave: Wave, ratings: Ratings): Promise<ReadersView> => {
  const { state, closesAt } = wave;
  const { counts, answered } = await deps.describeWave(wave);
  if (state !== 'closed')
    return { state, closesAt, counts, answered: state === 'cancelled' ? null : discloseCount(answered), letters: null };
  // Of a closed one exactly what its release says.
  const release = await deps.releases.find(waveRefOf(wave));
  return {
    state,
    closesAt,
    counts,
    answered: release?.n ?? null,
    letters: release && compareWithReaders(ratings, release),
  };
};

/** The release of what a message's readers said; null before asking them is closed, even if it is already written. */
const releaseOf = async ({ waves, releases }: ReadersDeps, communication: Communication): Promise<Release | null> => {
  const { audienceWaveId: waveId, tenantId, workspaceId } = communication;
  if (waveId === null) return null;
  const ref = { tenantId, workspaceId, waveId };
  return (await waves.find(ref))?.value.state === 'closed' ? releases.find(ref) : null;
};

/** Makes the routes of what the readers of a message say of it, and of all messages together. */
export const makeReaders = (deps: ReadersDeps): Handlers<'getReaders' | 'getCommunicationReport'> => ({
  getReaders: async ({ access, param }) => {
    const ref = refOf(access.workspace);
    const communication = (await deps.communications.find({ ...ref, communicationId: param('communicationId') }))
      ?.value;
    if (!communication) return refused(problemOf(404, 'unknown-communication'));
    const { audienceWaveId: waveId, ratings } = communication;
    const wave = waveId === null ? null : await deps.waves.find({ ...ref, waveId });
    return answer(wave && !hasAskedNobody(wave.value) ? await view(deps, wave.value, ratings) : nobodyAsked);
  },

  getCommunicationReport: async ({ access, person }) => {
    const ref = refOf(access.workspace);
    // Of few messages the pool tells what one author gave; whoever is to rate the same has to find that by themselves.
    const held = await deps.findHeldMessages(ref, person.oid);
    const all = (await deps.communications.list(ref)).filter(({ id }) => !held.has(id));
    const heard: ReportedMessage[] = [];
    // One after the other: each release has its detail in rows of its own.
    for (const communication of all) {
      const release = await releaseOf(deps, communication);
      if (release) heard.push({ communication, readers: compareWithReaders(communication.ratings, release) });
    }
    return answer(reportOf(heard));
  },
});
