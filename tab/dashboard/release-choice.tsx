import { makeStyles, Select, tokens, useId } from '@fluentui/react-components';
import type { ReleaseSummary } from '#core/release/release';
import { useVoice } from '../language/voice';

const useStyles = makeStyles({
  field: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS, minWidth: 0, maxWidth: '100%' },
  label: { fontSize: tokens.fontSizeBase200, whiteSpace: 'nowrap' },
  select: { minWidth: 0 },
});

type Props = Readonly<{
  releases: readonly ReleaseSummary[];
  shown: ReleaseSummary;
  onShowWave: (waveId: string) => void;
}>;

/** Lets the reader look back at an earlier wave; absent while there is only one. */
export const ReleaseChoice = (props: Props) => {
  const { say, times } = useVoice();
  const styles = useStyles();
  const id = useId();
  if (props.releases.length < 2) return null;
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {say('release.choose')}
      </label>
      <Select
        id={id}
        size="small"
        className={styles.select}
        value={props.shown.waveId}
        onChange={(_, { value }) => props.onShowWave(value)}
      >
        {props.releases.map((release) => (
          <option key={release.waveId} value={release.waveId}>
            {say('release.option', { title: release.title, closed: times.date(release.closedAt) })}
          </option>
        ))}
      </Select>
    </div>
  );
};
