import type { ExperienceView } from '#core/contract/channel-inventory';
import { en } from '#core/language/en';
import type { MessageKey } from '#core/language/language';
import { useVoice, type Voice } from '../language/voice';
import { useResultsStyles } from '../results/results-styles';
import { ResultsTable } from '../results/results-table';
import { Section } from '../ui/section';
import { useAuditStyles } from './audit-styles';

const isKey = (key: string): key is MessageKey => key in en;

const itemName = ({ say }: Voice, itemId: string): string => {
  const key = `item.${itemId}`;
  return isKey(key) ? say(key) : itemId;
};

type Released = NonNullable<ExperienceView['released']>;

const ItemRow = ({ item, released }: Readonly<{ item: Released['items'][number]; released: Released }>) => {
  const voice = useVoice();
  const { say, figures, times } = voice;
  const styles = useResultsStyles();
  return (
    <tr>
      <th scope="row" className={styles.cell}>
        {itemName(voice, item.itemId)}
      </th>
      <td className={styles.cell}>{figures.ratingFull(item.expectation)}</td>
      <td className={styles.cell}>{figures.ratingFull(item.experience)}</td>
      <td className={styles.cell}>{figures.gapFull(item.gap)}</td>
      <td className={styles.cell}>
        {say('communicationsAudit.experience.from', { title: released.title, date: times.date(released.closedAt) })}
      </td>
    </tr>
  );
};

const columns = ['item', 'expectation', 'experience', 'gap', 'wave'] as const;

/** What people last said of each aspect of the PMO's service, as it was released. */
export const ExperienceSection = ({ experience }: Readonly<{ experience: readonly ExperienceView[] }>) => {
  const { say } = useVoice();
  const styles = useAuditStyles();
  return (
    <Section heading={say('communicationsAudit.experience')}>
      <div className={styles.stack}>
        <p className={styles.plain}>{say('communicationsAudit.experience.detail')}</p>
        {experience.map(({ aspect, released }) => (
          <div key={aspect} className={styles.stack}>
            <h3 className={styles.sub}>{say(`aspect.${aspect}`)}</h3>
            {released === null ? (
              <p className={styles.quiet}>{say('communicationsAudit.experience.none')}</p>
            ) : (
              <ResultsTable
                name={say(`aspect.${aspect}`)}
                columns={columns.map((column) => say(`communicationsAudit.experience.${column}`))}
              >
                <tbody>
                  {released.items.map((item) => (
                    <ItemRow key={item.itemId} item={item} released={released} />
                  ))}
                </tbody>
              </ResultsTable>
            )}
          </div>
        ))}
      </div>
    </Section>
  );
};
