import { Badge, Button, makeStyles, mergeClasses, tokens, useRestoreFocusTarget } from '@fluentui/react-components';
import { DeleteRegular, TagMultipleRegular } from '@fluentui/react-icons';
import type { StakeholderView } from '#core/contract/stakeholders';
import { useVoice } from '../language/voice';

const narrow = '@media (max-width: 640px)';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr) auto',
    [narrow]: { gridTemplateColumns: 'minmax(0, 1fr) auto' },
    columnGap: tokens.spacingHorizontalM,
    alignItems: 'center',
    paddingBlock: tokens.spacingVerticalS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  person: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXXS,
  },
  name: { fontWeight: tokens.fontWeightSemibold },
  reach: { [narrow]: { gridRow: 2, gridColumn: '1 / 2' } },
  quiet: { color: tokens.colorNeutralForeground3 },
  actions: { display: 'flex', [narrow]: { gridRow: '1 / 3', gridColumn: '2 / 3' } },
});

type Props = Readonly<{ person: StakeholderView; onEdit: () => void; onRemove: () => void }>;

/** One stakeholder: who, which groups, and whether they can be asked. */
export const StakeholderRow = (props: Props) => {
  const { name, attributes, reachability } = props.person;
  const { say } = useVoice();
  const styles = useStyles();
  // After the dialog the focus is back on the button that opened it.
  const restoreFocus = useRestoreFocusTarget();
  return (
    <li className={styles.row}>
      <div className={styles.person}>
        <span className={styles.name}>{name}</span>
        {Object.entries(attributes).map(([attribute, value]) => (
          <Badge key={attribute} appearance="tint" color="informative">
            {say('register.attribute', { attribute, value })}
          </Badge>
        ))}
      </div>
      <span className={mergeClasses(styles.reach, reachability === 'reachable' && styles.quiet)}>
        {say(`reach.${reachability}`)}
      </span>
      <div className={styles.actions}>
        <Button
          {...restoreFocus}
          appearance="subtle"
          icon={<TagMultipleRegular />}
          aria-label={say('groups.edit', { name })}
          onClick={props.onEdit}
        />
        <Button
          appearance="subtle"
          icon={<DeleteRegular />}
          aria-label={say('register.remove', { name })}
          onClick={props.onRemove}
        />
      </div>
    </li>
  );
};
