import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowDownloadRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { Told } from '#core/my-data/facts';
import type { MyData } from '#core/my-data/my-data';
import { tellMyData } from '#core/my-data/tell-my-data';
import { type MyDataFormat, myDataFormats, useMyData, useMyDataFile } from '../api/use-my-data';
import { saveFile } from '../export/save-file';
import { useVoice } from '../language/voice';
import { ProblemMessage } from '../ui/problem-message';
import { QueryGate } from '../ui/query-gate';
import { Section } from '../ui/section';

const useStyles = makeStyles({
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, marginBlock: tokens.spacingVerticalS },
  quiet: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  heading: {
    marginBlock: `${tokens.spacingVerticalL} ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase300,
    overflowWrap: 'anywhere',
  },
  facts: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalXS, margin: 0 },
  fact: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 2fr) minmax(0, 3fr)',
    columnGap: tokens.spacingHorizontalM,
    '@media (max-width: 480px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  label: { color: tokens.colorNeutralForeground3 },
  value: { margin: 0, overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' },
});

const ToldPart = ({ told }: Readonly<{ told: Told }>) => {
  const styles = useStyles();
  return (
    <>
      <h3 className={styles.heading}>{told.heading}</h3>
      <dl className={styles.facts}>
        {told.facts.map(({ label, value }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two facts may say the same, and none is ever moved.
          <div key={index} className={styles.fact}>
            <dt className={styles.label}>{label}</dt>
            <dd className={styles.value}>{value}</dd>
          </div>
        ))}
      </dl>
    </>
  );
};

const Everything = ({ data }: Readonly<{ data: MyData }>) => {
  const { say } = useVoice();
  return tellMyData(data, say).map((told) => <ToldPart key={told.id} told={told} />);
};

const FileButtons = () => {
  const { say } = useVoice();
  const styles = useStyles();
  const file = useMyDataFile();
  const download = (format: MyDataFormat): void =>
    file.mutate(format, {
      onSuccess: ({ content, name }) => saveFile(content, name ?? `pmo-pulse-my-data.${format}`),
    });
  return (
    <>
      <div className={styles.actions}>
        {myDataFormats.map((format) => (
          <Button
            key={format}
            icon={<ArrowDownloadRegular />}
            disabledFocusable={file.isPending}
            onClick={() => download(format)}
          >
            {say(`myData.file.${format}`)}
          </Button>
        ))}
      </div>
      <p className={styles.quiet} aria-live="polite">
        {file.isPending && say('export.pending')}
        {file.isSuccess && say('export.done')}
        {file.isIdle && say('myData.file.hint')}
      </p>
      {file.isError && <ProblemMessage error={file.error} onRetry={() => download(file.variables)} />}
    </>
  );
};

/** All that is kept about the reader, shown when they ask for it and not before: somebody may look over their shoulder. */
export const MyDataSection = () => {
  const { say } = useVoice();
  const styles = useStyles();
  const [isShown, setShown] = useState(false);
  const mine = useMyData(isShown);
  return (
    <Section heading={say('myData.heading')}>
      <p>{say('myData.detail')}</p>
      <div className={styles.actions}>
        <Button aria-expanded={isShown} onClick={() => setShown(!isShown)}>
          {say(isShown ? 'myData.hide' : 'myData.show')}
        </Button>
      </div>
      {isShown && <QueryGate query={mine}>{(data) => <Everything data={data} />}</QueryGate>}
      <FileButtons />
    </Section>
  );
};
