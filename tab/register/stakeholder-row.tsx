import { Badge, Button, makeStyles, tokens } from '@fluentui/react-components';
import { DeleteRegular } from '@fluentui/react-icons';
import type { StakeholderView } from '#core/contract/stakeholders';
import { useVoice } from '../language/voice';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalM,
    alignItems: 'center',
    paddingBlock: tokens.spacingVerticalS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  person: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalS, rowGap: tokens.spacingVerticalXXS },
  name: { fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** One stakeholder: who, which groups, and whether they can be asked. */
export const StakeholderRow = (props: Readonly<{ person: StakeholderView; onRemove: () => void }>) => {
  const { name, attributes, reachability } = props.person;
  const { say } = useVoice();
  const styles = useStyles();
  return (
    <li className={styles.row}>
      <div className={styles.person}>
        <span className={styles.name}>{name}</span>
        {Object.entries(attributes).map(([attribute, value]) => (
          <Badge key={attribute} appearance="tint" color="informative">
            {say('register.attribute', { attribute, value })}
          </Badge>
        ))}
        <span className={styles.quiet}>{say(`reach.${reachability}`)}</span>
      </div>
      <Button
        appearance="subtle"
        icon={<DeleteRegular />}
        aria-label={say('register.remove', { name })}
        onClick={props.onRemove}
      />
    </li>
  );
};
