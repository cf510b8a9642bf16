import { makeStyles, tokens } from '@fluentui/react-components';
import type { PropsWithChildren } from 'react';

const useStyles = makeStyles({
  notice: {
    maxWidth: '560px',
    marginInline: 'auto',
    padding: `${tokens.spacingVerticalXXXL} ${tokens.spacingHorizontalL}`,
  },
  heading: {
    marginTop: 0,
    marginBottom: tokens.spacingVerticalM,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
  },
});

/** A page that has one thing to say, and perhaps one thing to do. */
export const Notice = (props: Readonly<PropsWithChildren<{ heading: string }>>) => {
  const styles = useStyles();
  return (
    <main className={styles.notice}>
      <h1 className={styles.heading}>{props.heading}</h1>
      {props.children}
    </main>
  );
};
