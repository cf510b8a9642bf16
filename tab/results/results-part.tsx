import { makeStyles, tokens } from '@fluentui/react-components';
import type { PropsWithChildren, ReactNode } from 'react';
import { useVoice } from '../language/voice';
import { Section } from '../ui/section';

/** The parts of the results page, in reading order. */
export const partNames = [
  'picture',
  'gaps',
  'groups',
  'spread',
  'trend',
  'drivers',
  'everyone',
  'zone',
  'questions',
  'comments',
  'reliability',
  'quality',
  'export',
] as const;
export type PartName = (typeof partNames)[number];

export const partId = (name: PartName): string => `results-${name}`;

const useStyles = makeStyles({
  // A link within the page leads here; the heading then stands a little below the edge.
  anchor: { scrollMarginTop: tokens.spacingVerticalM, minWidth: 0, ':focus': { outlineStyle: 'none' } },
  intro: {
    margin: 0,
    marginBottom: tokens.spacingVerticalM,
    maxWidth: '76ch',
    color: tokens.colorNeutralForeground3,
    textWrap: 'pretty',
  },
});

/** A place on the page that a link leads to. */
export const PartAnchor = ({ name, children }: Readonly<PropsWithChildren<{ name: PartName }>>) => (
  <div id={partId(name)} tabIndex={-1} className={useStyles().anchor}>
    {children}
  </div>
);

/** The comments come with a heading of their own. */
type OwnPartName = Exclude<PartName, 'comments'>;

type Props = Readonly<PropsWithChildren<{ name: OwnPartName; aside?: ReactNode }>>;

/** One part of the results: its heading, one sentence on how to read it, and its figures. */
export const ResultsPart = ({ name, aside, children }: Props) => {
  const { say } = useVoice();
  const styles = useStyles();
  return (
    <PartAnchor name={name}>
      <Section heading={say(`results.${name}.heading`)} aside={aside}>
        <p className={styles.intro}>{say(`results.${name}.intro`)}</p>
        {children}
      </Section>
    </PartAnchor>
  );
};
