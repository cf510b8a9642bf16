import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowDownloadRegular } from '@fluentui/react-icons';
import { type ExportFormat, exportFormats, type FetchedFile } from '../api/use-export';
import { useVoice } from '../language/voice';
import { ProblemMessage } from '../ui/problem-message';
import { saveFile } from './save-file';

const useStyles = makeStyles({
  all: { display: 'grid', gap: tokens.spacingVerticalS, justifyItems: 'start' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  quiet: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

type Props = Readonly<{
  file: FetchedFile;
  /** What is in the file. */
  hint: string;
}>;

/** Downloads something as a workbook or as plain text. */
export const DownloadButtons = ({ file, hint }: Props) => {
  const { say } = useVoice();
  const styles = useStyles();
  const download = (format: ExportFormat): void =>
    file.mutate(format, { onSuccess: ({ content, name }) => saveFile(content, name ?? `pmo-pulse.${format}`) });
  return (
    <div className={styles.all}>
      <div className={styles.buttons}>
        {exportFormats.map((format) => (
          <Button
            key={format}
            icon={<ArrowDownloadRegular />}
            disabledFocusable={file.isPending}
            onClick={() => download(format)}
          >
            {say(`export.${format}`)}
          </Button>
        ))}
      </div>
      <p className={styles.quiet} aria-live="polite">
        {file.isPending && say('export.pending')}
        {file.isSuccess && say('export.done')}
        {file.isIdle && hint}
      </p>
      {file.isError && <ProblemMessage error={file.error} onRetry={() => download(file.variables)} />}
    </div>
  );
};
