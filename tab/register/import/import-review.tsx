import type { ImportOutcome } from '#core/contract/register-import';
import { useVoice } from '../../language/voice';
import { ImportErrors } from './import-errors';
import { errorsOf, type ImportList } from './import-list';

const mostNames = 10;

type Props = Readonly<{ list: ImportList; outcome: ImportOutcome | undefined }>;

const Counts = ({ list, outcome }: Readonly<{ list: ImportList; outcome: ImportOutcome }>) => {
  const { say } = useVoice();
  const { added, changed, unchanged, neverMet, pmoMembers } = outcome;
  const nameOf = (userId: string): string => list.people.find((one) => one.userId === userId)?.name ?? userId;
  const names = pmoMembers.slice(0, mostNames).map(nameOf).join(', ');
  return (
    <>
      <p>{say('import.counts', { added, changed, unchanged })}</p>
      {neverMet > 0 && <p>{say('import.neverMet', { n: neverMet })}</p>}
      {pmoMembers.length > 0 && (
        <p>
          {say('import.pmoMembers', {
            n: pmoMembers.length,
            names,
            more: Math.max(0, pmoMembers.length - mostNames),
          })}
        </p>
      )}
    </>
  );
};

/** What an import would do: how many are new, changed and as they were, and who is left out and why. */
export const ImportReview = ({ list, outcome }: Props) => {
  const { say } = useVoice();
  const columns = { unnamed: say('import.column.name'), crowded: say('import.column.userId') };
  return (
    <div aria-live="polite">
      {outcome && <Counts list={list} outcome={outcome} />}
      <ImportErrors errors={errorsOf(list, outcome, columns)} />
    </div>
  );
};
