import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  top: { display: 'grid', justifyItems: 'start', gap: tokens.spacingVerticalXS },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    width: '100%',
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    overflowWrap: 'anywhere',
    ':focus': { outlineStyle: 'none' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
  back: { marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalM})` },
});

/** Takes the focus to a part of the page that has just come into sight. */
export const focusOn = (element: HTMLElement | null): void => element?.focus();

type Props = Readonly<{
  title: string;
  back: string;
  onBack: () => void;
  /** Is given the heading when it comes into sight; takes the focus there unless told otherwise. */
  titleRef?: (heading: HTMLElement | null) => void;
  children?: ReactNode;
}>;

/** The top of a page within a page: where it came from, and what it is about. */
export const PageTop = ({ title, back, onBack, titleRef = focusOn, children }: Props) => {
  const styles = useStyles();
  return (
    <div className={styles.top}>
      <Button className={styles.back} appearance="transparent" icon={<ArrowLeftRegular />} onClick={onBack}>
        {back}
      </Button>
      <div className={styles.line}>
        <h2 ref={titleRef} tabIndex={-1} className={styles.title}>
          {title}
        </h2>
        {children}
      </div>
    </div>
  );
};
