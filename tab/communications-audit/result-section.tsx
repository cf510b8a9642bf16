import { letters } from '#core/abcde/letter';
import type { AuditResult } from '#core/communication-audit/audit-result';
import { useCommunicationAuditFile } from '../api/use-export';
import { DownloadButtons } from '../export/download-buttons';
import { useVoice, type Voice } from '../language/voice';
import { useResultsStyles } from '../results/results-styles';
import { ResultsTable } from '../results/results-table';
import { Section } from '../ui/section';
import { useAuditStyles } from './audit-styles';
import { kappaWords } from './audit-words';

type LetterResult = AuditResult['letters'][number];

const authorsWords = ({ say, figures }: Voice, authors: LetterResult['authors']): string => {
  if ('hidden' in authors) return say('communicationsAudit.authors.tooFew');
  const value = figures.gap(authors.mean);
  const interval =
    'low' in authors
      ? say('figure.interval', { low: figures.gap(authors.low), high: figures.gap(authors.high) })
      : say(`figure.noInterval.${authors.noInterval}`);
  return say('figure.withInterval', { value, interval });
};

const meanWords = ({ figures }: Voice, mean: number | null): string => (mean === null ? '–' : figures.rating(mean));

const LetterRow = ({ result }: Readonly<{ result: LetterResult }>) => {
  const voice = useVoice();
  const styles = useResultsStyles();
  const { letter, kappa, agreement, means, authors } = result;
  const cells = [
    kappaWords(voice, kappa),
    agreement ? voice.figures.share(agreement.exact) : '–',
    agreement ? voice.figures.share(agreement.withinOne) : '–',
    meanWords(voice, means[0]),
    meanWords(voice, means[1]),
    authorsWords(voice, authors),
  ];
  return (
    <tr>
      <th scope="row" className={styles.cell}>
        {voice.say(`abcde.letter.${letter}`)}
      </th>
      {cells.map((words, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the cells of a row never change places
        <td key={index} className={styles.cell}>
          {words}
        </td>
      ))}
    </tr>
  );
};

const Agreement = ({ result }: Readonly<{ result: AuditResult }>) => {
  const { say } = useVoice();
  const [first, second] = result.raters;
  const columns = [
    say('communicationsAudit.column.letter'),
    say('communicationsAudit.column.kappa'),
    say('communicationsAudit.column.exact'),
    say('communicationsAudit.column.withinOne'),
    say('communicationsAudit.mean.of', { name: first || say('communicationsAudit.rater', { seat: 1 }) }),
    say('communicationsAudit.mean.of', { name: second || say('communicationsAudit.rater', { seat: 2 }) }),
    say('communicationsAudit.column.authors'),
  ];
  return (
    <ResultsTable name={say('communicationsAudit.table.agreement')} columns={columns}>
      <tbody>
        {result.letters.map((one) => (
          <LetterRow key={one.letter} result={one} />
        ))}
      </tbody>
    </ResultsTable>
  );
};

const ByChannel = ({ result }: Readonly<{ result: AuditResult }>) => {
  const voice = useVoice();
  const { say } = voice;
  const styles = useResultsStyles();
  const columns = [
    say('communicationsAudit.column.channel'),
    say('communicationsAudit.column.messages'),
    ...letters.map((letter) => say(`abcde.letter.${letter}`)),
  ];
  return (
    <ResultsTable name={say('communicationsAudit.sheet.channels')} columns={columns}>
      <tbody>
        {result.channels.map(({ channel, messages, means }) => (
          <tr key={channel}>
            <th scope="row" className={styles.cell}>
              {say(`communicationsAudit.way.${channel}`)}
            </th>
            <td className={styles.cell}>{messages}</td>
            {means.map(({ letter, mean }) => (
              <td key={letter} className={styles.cell}>
                {meanWords(voice, mean)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </ResultsTable>
  );
};

const Differences = ({ result }: Readonly<{ result: AuditResult }>) => {
  const { say } = useVoice();
  const styles = useAuditStyles();
  if (result.disagreements.length === 0)
    return <p className={styles.plain}>{say('communicationsAudit.differences.none')}</p>;
  return (
    <ul className={styles.list}>
      {result.disagreements.map(({ communicationId, purpose, letter, ratings: [one, other], notes }) => (
        <li key={`${communicationId} ${letter}`} className={styles.anywhere}>
          {say('communicationsAudit.difference', { purpose, letter: say(`abcde.letter.${letter}`), one, other })}
          {notes.filter(Boolean).map((note) => (
            <p key={note} className={styles.quiet}>
              {say('communicationsAudit.quoted', { note })}
            </p>
          ))}
        </li>
      ))}
    </ul>
  );
};

/** What the ratings came to: agreement, means by letter and channel, and what the two should talk about. */
export const ResultSection = ({ quarter, result }: Readonly<{ quarter: string; result: AuditResult }>) => {
  const { say } = useVoice();
  const styles = useAuditStyles();
  const file = useCommunicationAuditFile(quarter);
  return (
    <>
      <Section heading={say('communicationsAudit.sheet.agreement')}>
        <div className={styles.stack}>
          <p className={styles.plain}>{say('communicationsAudit.result', { messages: result.messages })}</p>
          <Agreement result={result} />
          <p className={styles.quiet}>{say('communicationsAudit.kappa.means')}</p>
          <h3 className={styles.sub}>{say('communicationsAudit.byChannel')}</h3>
          <ByChannel result={result} />
          <DownloadButtons file={file} hint={say('communicationsAudit.file')} />
        </div>
      </Section>
      <Section heading={say('communicationsAudit.differences')}>
        <Differences result={result} />
      </Section>
    </>
  );
};
