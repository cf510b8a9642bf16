import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useVoice } from '../../language/voice';
import { allLevels, type MapField } from './map-fields';

const useStyles = makeStyles({
  picture: {
    display: 'grid',
    gridTemplateColumns: `auto repeat(${allLevels.length}, minmax(0, 1fr))`,
    gap: tokens.spacingHorizontalXXS,
    maxWidth: '560px',
    alignItems: 'stretch',
  },
  axis: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  vertical: { alignSelf: 'center', paddingInlineEnd: tokens.spacingHorizontalXS },
  below: { textAlign: 'center' },
  name: { gridColumn: '1 / -1', textAlign: 'center' },
  field: {
    height: '48px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
  },
  filled: {
    cursor: 'pointer',
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    fontWeight: tokens.fontWeightSemibold,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  chosen: { border: `2px solid ${tokens.colorBrandStroke1}` },
});

type Props = Readonly<{
  fields: readonly MapField[];
  chosen: MapField | null;
  onChoose: (field: MapField) => void;
}>;

const isAt = (one: MapField, other: MapField | null): boolean =>
  other !== null && one.interest === other.interest && one.influence === other.influence;

const Field = ({
  field,
  isChosen,
  onChoose,
}: Readonly<{ field: MapField; isChosen: boolean; onChoose: () => void }>) => {
  const { say } = useVoice();
  const styles = useStyles();
  const { interest, influence, people } = field;
  if (people.length === 0) return <span className={styles.field} />;
  return (
    <button
      type="button"
      className={mergeClasses(styles.field, styles.filled, isChosen && styles.chosen)}
      aria-label={say('map.field', { interest, influence, n: people.length })}
      aria-pressed={isChosen}
      onClick={onChoose}
    >
      {people.length}
    </button>
  );
};

/** A field, and before the first of a row how high the influence is. */
const MapCell = ({ field, children }: Readonly<{ field: MapField; children: ReactNode }>) => {
  const styles = useStyles();
  return (
    <>
      {field.interest === allLevels[0] && (
        <span className={mergeClasses(styles.axis, styles.vertical)} aria-hidden>
          {field.influence}
        </span>
      )}
      {children}
    </>
  );
};

/** The map as a picture: influence upwards, interest to the right, in each field how many people. */
export const MapPicture = ({ fields, chosen, onChoose }: Props) => {
  const { say } = useVoice();
  const styles = useStyles();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a set of fields is for a form
    <div role="group" aria-label={say('map.heading')} className={styles.picture}>
      <span className={mergeClasses(styles.axis, styles.name)} aria-hidden>
        {say('map.influence')} ↑
      </span>
      {fields.map((field) => (
        <MapCell key={`${field.influence} ${field.interest}`} field={field}>
          <Field field={field} isChosen={isAt(field, chosen)} onChoose={() => onChoose(field)} />
        </MapCell>
      ))}
      <span />
      {allLevels.map((level) => (
        <span key={level} className={mergeClasses(styles.axis, styles.below)} aria-hidden>
          {level}
        </span>
      ))}
      <span className={mergeClasses(styles.axis, styles.name)} aria-hidden>
        {say('map.interest')} →
      </span>
    </div>
  );
};
