import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { StakeholderView } from '#core/contract/stakeholders';
import { useVoice } from '../language/voice';
import { Section } from '../ui/section';
import { type CountedGroup, countedGroups } from './counted-groups';
import { countedInWords } from './counted-words';

const useStyles = makeStyles({
  quiet: { margin: 0, color: tokens.colorNeutralForeground3 },
  name: { margin: 0, marginTop: tokens.spacingVerticalM, fontSize: tokens.fontSizeBase300 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  group: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    columnGap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalXS,
  },
  note: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

const GroupLine = ({ group }: Readonly<{ group: CountedGroup }>) => {
  const { say } = useVoice();
  const styles = useStyles();
  const counted = countedInWords(say, group.value, group.countedWith);
  return (
    <li className={styles.group}>
      <span>{group.value}</span>
      <span className={styles.note}>
        {say('groups.people', { n: group.n })}
        {counted !== null && ` · ${counted}`}
      </span>
    </li>
  );
};

/** The groups of the register, and which of them are too small to stand alone in results. */
export const GroupsSection = ({ stakeholders }: Readonly<{ stakeholders: readonly StakeholderView[] }>) => {
  const { say } = useVoice();
  const styles = useStyles();
  const groups = useMemo(() => countedGroups(stakeholders), [stakeholders]);
  const names = [...new Set(groups.map(({ attribute }) => attribute))];
  return (
    <Section heading={say('groups.heading')}>
      <p className={styles.quiet}>{say(groups.length === 0 ? 'groups.none' : 'groups.detail')}</p>
      {names.map((name) => (
        <div key={name}>
          <h3 className={styles.name}>{name}</h3>
          <ul className={styles.list}>
            {groups
              .filter(({ attribute }) => attribute === name)
              .map((group) => (
                <GroupLine key={group.value} group={group} />
              ))}
          </ul>
        </div>
      ))}
    </Section>
  );
};
