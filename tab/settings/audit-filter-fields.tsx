import { Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { type AuditFilter, auditTopics } from '#core/audit/audit-filter';
import { periods, timeBefore } from '#core/retention/periods';
import { useTeam } from '../api/use-team';
import { useVoice } from '../language/voice';

const useStyles = makeStyles({
  fields: {
    display: 'grid',
    justifySelf: 'stretch',
    gridTemplateColumns: 'repeat(auto-fill, minmax(200px, 1fr))',
    gap: tokens.spacingHorizontalM,
  },
  // A select is as wide as its longest choice unless it is told otherwise.
  select: { minWidth: 0 },
});

/** The months that the log may hold, newest first, such as 2026-11. */
const monthsUntil = (now: string): string[] =>
  Array.from({ length: periods.audit.months + 1 }, (_, months) => timeBefore(now, { months }).slice(0, 7));

type Props = Readonly<{ filter: AuditFilter; onChange: (filter: AuditFilter) => void }>;

/** Which entries of the log are wanted: about what, by whom, of which month. */
export const AuditFilterFields = ({ filter, onChange }: Props) => {
  const { say, times } = useVoice();
  const styles = useStyles();
  const team = useTeam().data;
  const known = [...(team?.members ?? []), ...(team?.leads ?? [])];
  const people = new Map(known.map(({ userId, name }) => [userId, name ?? say('leads.unnamed')]));
  const put = (change: { readonly [Name in keyof AuditFilter]?: string }): void => {
    const chosen = Object.entries({ ...filter, ...change }).filter(([, value]) => value);
    onChange(Object.fromEntries(chosen) as AuditFilter);
  };
  return (
    <div className={styles.fields}>
      <Field label={say('audit.filter.topic')}>
        <Select className={styles.select} value={filter.topic ?? ''} onChange={(_, { value }) => put({ topic: value })}>
          <option value="">{say('audit.filter.all')}</option>
          {auditTopics.map((topic) => (
            <option key={topic} value={topic}>
              {say(`audit.topic.${topic}`)}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={say('audit.filter.by')}>
        <Select className={styles.select} value={filter.by ?? ''} onChange={(_, { value }) => put({ by: value })}>
          <option value="">{say('audit.filter.everybody')}</option>
          {[...people].map(([userId, name]) => (
            <option key={userId} value={userId}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={say('audit.filter.month')}>
        <Select className={styles.select} value={filter.month ?? ''} onChange={(_, { value }) => put({ month: value })}>
          <option value="">{say('audit.filter.always')}</option>
          {monthsUntil(new Date().toISOString()).map((month) => (
            <option key={month} value={month}>
              {times.in('UTC').month(`${month}-01T00:00:00.000Z`)}
            </option>
          ))}
        </Select>
      </Field>
    </div>
  );
};
