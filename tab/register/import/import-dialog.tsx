import type { ReactNode } from 'react';
import type { ImportOutcome } from '#core/contract/register-import';
import type { ImportProgress } from '../../api/import-parts';
import { useApplyImport, useImportPreview } from '../../api/use-import';
import { useVoice } from '../../language/voice';
import { FormDialog } from '../../ui/form-dialog';
import { ProblemMessage } from '../../ui/problem-message';
import type { ImportList } from './import-list';
import { ImportProgressBar } from './import-progress';
import { ImportReview } from './import-review';

type Props = Readonly<{
  heading: string;
  /** Who is to be imported; null while nobody is chosen. */
  list: ImportList | null;
  onImported: (outcome: ImportOutcome) => void;
  onClose: () => void;
  /** By which the people are chosen. */
  children: ReactNode;
}>;

type ProgressProps = Readonly<{
  isChecking: boolean;
  isImporting: boolean;
  checked: ImportProgress;
  imported: ImportProgress;
  all: number;
}>;

const Progress = ({ isChecking, isImporting, checked, imported, all }: ProgressProps) => {
  const { say } = useVoice();
  if (isChecking) {
    const done = checked.people;
    return <ImportProgressBar key="checking" words={say('import.checking', { done, all })} done={done} all={all} />;
  }
  if (!isImporting) return null;
  const done = imported.people;
  return <ImportProgressBar key="importing" words={say('import.importing', { done, all })} done={done} all={all} />;
};

const nobody: ImportList['people'] = [];

/**
 * Imports people, wherever they were chosen: shows what would happen, and does it when the reader says so. Nothing is
 * written before; an import that breaks off goes on where it was.
 */
export const ImportDialog = ({ heading, list, onImported, onClose, children }: Props) => {
  const { say } = useVoice();
  const people = list?.people ?? nobody;
  const { preview, progress: checked } = useImportPreview(list?.source ?? '', people);
  const { apply, progress: imported } = useApplyImport();
  const outcome = preview.data;
  const n = outcome ? outcome.added + outcome.changed : 0;
  const hasBegun = imported.people > 0 || apply.isPending;
  const submit = (): void => {
    const done = (all: ImportOutcome): void => {
      onImported(all);
      onClose();
    };
    apply.mutate(people, { onSuccess: done });
  };
  return (
    <FormDialog
      heading={heading}
      submit={apply.isError ? say('import.again') : say('import.apply', { n })}
      error={apply.error}
      isDisabled={n === 0 || apply.isPending}
      onSubmit={submit}
      onClose={onClose}
    >
      {!hasBegun && children}
      {apply.isError && <p>{say('import.broken', { done: imported.people, all: people.length })}</p>}
      {list && !hasBegun && <ImportReview list={list} outcome={outcome} />}
      {outcome && n === 0 && <p>{say('import.nothing')}</p>}
      {preview.isError && <ProblemMessage error={preview.error} onRetry={() => void preview.refetch()} />}
      <Progress
        isChecking={preview.isFetching}
        isImporting={apply.isPending}
        {...{ checked, imported }}
        all={people.length}
      />
    </FormDialog>
  );
};
