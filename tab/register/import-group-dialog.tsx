import type { ReactNode } from 'react';
import type { Say } from '#core/language/language';
import type { DirectoryView } from '../api/use-directory';
import { useVoice } from '../language/voice';
import { FormDialog } from '../ui/form-dialog';
import { GroupChoice } from './group-choice';
import { InstallationsNote } from './installations-note';
import { PreviewStep } from './preview-step';
import { ResultStep } from './result-step';
import { type GroupImportFlow, useGroupImport } from './use-group-import';

type Step = Readonly<{
  heading: string;
  submit: string;
  error: Error | null;
  isDisabled: boolean;
  onSubmit: () => void;
  content: ReactNode;
}>;

const offStep = (say: Say, onClose: () => void): Step => ({
  heading: say('directory.heading'),
  submit: say('directory.done'),
  error: null,
  isDisabled: false,
  onSubmit: onClose,
  content: <p>{say('problem.directory-off', { reason: 'no-secret' })}</p>,
});

const choiceStep = (say: Say, flow: GroupImportFlow, { installations, consentUrl }: DirectoryView): Step => ({
  heading: say('directory.heading'),
  submit: say('directory.look'),
  error: null,
  isDisabled: flow.group === null,
  onSubmit: flow.look,
  content: (
    <>
      <InstallationsNote installations={installations} />
      <GroupChoice consentUrl={consentUrl} chosen={flow.group} onChoose={flow.setGroup} />
    </>
  ),
});

const previewStep = (say: Say, flow: GroupImportFlow, { consentUrl }: DirectoryView): Step => ({
  heading: say('directory.preview.heading', { group: flow.group?.name ?? '' }),
  submit: say('directory.submit', { n: flow.preview.data?.toRegister ?? 0 }),
  error: flow.importing.error,
  isDisabled: !flow.mayImport,
  onSubmit: flow.importIt,
  content: <PreviewStep flow={flow} consentUrl={consentUrl} />,
});

const resultStep = (say: Say, flow: GroupImportFlow, onClose: () => void): Step | null =>
  flow.imported
    ? {
        heading: say('directory.result.heading', { group: flow.group?.name ?? '' }),
        submit: flow.mayInstall ? say('directory.install', { n: flow.imported.withoutApp }) : say('directory.done'),
        error: flow.installing.error,
        isDisabled: flow.installing.isPending,
        onSubmit: flow.mayInstall ? flow.install : onClose,
        content: <ResultStep flow={flow} imported={flow.imported} />,
      }
    : null;

type Props = Readonly<{ directory: DirectoryView; onClose: () => void }>;

/**
 * Imports a group of the organisation's directory in three steps: choose it, look at it, see what was done. It is one
 * dialog all the way: one that took the place of another would be hidden from screen readers.
 */
export const ImportGroupDialog = ({ directory, onClose }: Props) => {
  const { say } = useVoice();
  const flow = useGroupImport(directory);
  const stepOf = (): Step => {
    if (directory.groups !== 'ready') return offStep(say, onClose);
    const result = resultStep(say, flow, onClose);
    return result ?? (flow.isLooking ? previewStep(say, flow, directory) : choiceStep(say, flow, directory));
  };
  const { content, ...step } = stepOf();
  return (
    <FormDialog {...step} onClose={onClose}>
      {content}
    </FormDialog>
  );
};
