import type { CommunicationStore } from '#core/communication/communication-store';
import { compareWithReaders } from '#core/communication/readers';
import type { ReadersView } from '#core/contract/communications';
import { refused } from '#core/kernel/result';
import { discloseCount } from '#core/release/disclosure';
import type { ReleaseStore } from '#core/release/release-store';
import type { WaveStore } from '#core/wave/wave-store';
import { refOf } from '#core/workspace/workspace';
import { answer, type Handlers } from './handler';
import { problemOf } from './problem';
import type { DescribeWave } from './wave-view';

export type ReadersDeps = {
  readonly communications: Pick<CommunicationStore, 'find'>;
  readonly waves: Pick<WaveStore, 'find'>;
  readonly releases: Pick<ReleaseStore, 'find'>;
  readonly describeWave: DescribeWave;
};

const nobodyAsked: ReadersView = { state: null, closesAt: null, counts: null, answered: null, letters: null };

/** Makes the route of what the readers of a message say of it. */
export const makeReaders = (deps: ReadersDeps): Handlers<'getReaders'> => ({
  getReaders: async ({ access, param }) => {
    const ref = refOf(access.workspace);
    const communication = (await deps.communications.find({ ...ref, communicationId: param('communicationId') }))?.value;
    if (!communication) return refused(problemOf(404, 'unknown-communication'));
    const { audienceWaveId: waveId, ratings } = communication;
    const wave = waveId === null ? null : await deps.waves.find({ ...ref, waveId });
    if (!wave || waveId === null) return answer(nobodyAsked);
    const { state, closesAt } = wave.value;
    const release = state === 'closed' ? await deps.releases.find({ ...ref, waveId }) : null;
    const described = await deps.describeWave(wave.value);
    return answer({
      state,
      closesAt,
      counts: described.counts,
      // Of a closed one exactly what its release says.
      answered: state === 'closed' ? (release?.n ?? null) : discloseCount(described.answered),
      letters: release && compareWithReaders(ratings, release),
    });
  },
});
