import { Button, Field, MessageBar, MessageBarBody, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowDownloadRegular } from '@fluentui/react-icons';
import { type ChangeEvent, type MouseEvent, useId, useState } from 'react';
import type { ImportOutcome } from '#core/contract/register-import';
import { useRegisterTemplate } from '../../api/use-register-template';
import { saveFile } from '../../export/save-file';
import { useVoice } from '../../language/voice';
import { ProblemMessage } from '../../ui/problem-message';
import { ImportDialog } from './import-dialog';
import { type ImportList, listOfFile } from './import-list';
import { ImportProgressBar } from './import-progress';
import { mostMegabytes } from './parse-limits';
import { type FileRefusal, readFile } from './read-file';

const useStyles = makeStyles({
  quiet: { margin: 0, color: tokens.colorNeutralForeground3 },
  template: { justifySelf: 'start' },
});

const Template = () => {
  const { say } = useVoice();
  const template = useRegisterTemplate();
  const download = (): void =>
    template.mutate(undefined, {
      onSuccess: ({ content, name }) => saveFile(content, name ?? `${say('import.template.name')}.xlsx`),
    });
  return (
    <>
      <Button
        className={useStyles().template}
        appearance="subtle"
        icon={<ArrowDownloadRegular />}
        disabledFocusable={template.isPending}
        onClick={download}
      >
        {say('import.template')}
      </Button>
      {template.isError && <ProblemMessage error={template.error} onRetry={download} />}
    </>
  );
};

const Refused = ({ refusal }: Readonly<{ refusal: FileRefusal }>) => {
  const { say } = useVoice();
  const { kind, ...values } = refusal;
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>{say(`import.refused.${kind}`, values)}</MessageBarBody>
    </MessageBar>
  );
};

type State =
  | { readonly kind: 'waiting' | 'reading' }
  | { readonly kind: 'refused'; readonly refusal: FileRefusal }
  | { readonly kind: 'read'; readonly list: ImportList };

const sourceOf = ({ name, size, lastModified }: File): string => `${name} ${size} ${lastModified}`;

const stateAfter = async (file: File): Promise<State> => {
  try {
    const read = await readFile(file);
    if (!read.ok) return { kind: 'refused', refusal: read.error };
    return { kind: 'read', list: listOfFile(sourceOf(file), read.value) };
  } catch {
    // The file was moved or changed after it was chosen, or the reader itself broke.
    return { kind: 'refused', refusal: { kind: 'unreadable' } };
  }
};

type Props = Readonly<{ onImported: (outcome: ImportOutcome) => void; onClose: () => void }>;

/** Imports the people of a file. */
export const ImportFileDialog = ({ onImported, onClose }: Props) => {
  const { say } = useVoice();
  const styles = useStyles();
  const inputId = useId();
  const [state, setState] = useState<State>({ kind: 'waiting' });
  const choose = ({ target }: ChangeEvent<HTMLInputElement>): void => {
    const [file] = target.files ?? [];
    if (!file) return;
    setState({ kind: 'reading' });
    void stateAfter(file).then(setState);
  };
  // The same file, corrected, can be chosen again.
  const forget = ({ currentTarget }: MouseEvent<HTMLInputElement>): void => {
    currentTarget.value = '';
  };
  return (
    <ImportDialog
      heading={say('import.file.heading')}
      list={state.kind === 'read' ? state.list : null}
      onImported={onImported}
      onClose={onClose}
    >
      <p className={styles.quiet}>{say('import.file.detail')}</p>
      <Template />
      <Field label={{ children: say('import.file.label', { most: mostMegabytes }), htmlFor: inputId }}>
        <input id={inputId} type="file" accept=".csv,.txt,.tsv,.xlsx" onClick={forget} onChange={choose} />
      </Field>
      {state.kind === 'reading' && <ImportProgressBar words={say('import.reading')} done={0} all={1} />}
      {state.kind === 'refused' && <Refused refusal={state.refusal} />}
    </ImportDialog>
  );
};
