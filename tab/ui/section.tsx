import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type PropsWithChildren, type ReactNode, useId } from 'react';

const useStyles = makeStyles({
  section: {
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    minWidth: 0,
  },
  top: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    marginBottom: tokens.spacingVerticalXS,
  },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
});

type Props = Readonly<PropsWithChildren<{ heading: string; aside?: ReactNode; className?: string | undefined }>>;

/** A part of a page under its own heading. */
export const Section = (props: Props) => {
  const id = useId();
  const styles = useStyles();
  return (
    <section aria-labelledby={id} className={mergeClasses(styles.section, props.className)}>
      <div className={styles.top}>
        <h2 id={id} className={styles.heading}>
          {props.heading}
        </h2>
        {props.aside}
      </div>
      {props.children}
    </section>
  );
};
