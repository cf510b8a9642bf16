import { makeStyles, tokens } from '@fluentui/react-components';
import { fivePs } from '#core/kernel/five-p';
import { useVoice } from '../language/voice';
import type { Go } from '../ui/page-name';
import { Section } from '../ui/section';
import { useNextSteps } from './use-next-steps';
import { WhatNextSection } from './what-next-section';

const useStyles = makeStyles({
  page: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalM,
    maxWidth: '860px',
    marginInline: 'auto',
  },
  sentence: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    textWrap: 'balance',
  },
  ps: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(140px, 1fr))',
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalM,
  },
  p: {
    borderTop: `3px solid ${tokens.colorBrandStroke1}`,
    paddingTop: tokens.spacingVerticalS,
    display: 'grid',
    alignContent: 'start',
  },
  name: { fontWeight: tokens.fontWeightSemibold },
  path: {
    marginBlock: tokens.spacingVerticalL,
    marginBottom: 0,
    paddingInlineStart: tokens.spacingHorizontalXL,
    display: 'grid',
    rowGap: tokens.spacingVerticalXS,
  },
  quiet: { color: tokens.colorNeutralForeground3 },
});

const path = ['register', 'ask', 'see'] as const;

/** Before the first release: what the five Ps are, in one sentence, and the next step towards seeing them. */
export const EmptyDashboard = (props: Readonly<{ onGo: Go }>) => {
  const { say } = useVoice();
  const styles = useStyles();
  const steps = useNextSteps(null);
  return (
    <div className={styles.page}>
      <Section heading={say('empty.heading')}>
        <p className={styles.sentence}>{say('empty.model')}</p>
        <ul className={styles.ps}>
          {fivePs.map((p) => (
            <li key={p} className={styles.p}>
              <span className={styles.name}>{say(`p.${p}`)}</span>
              <span className={styles.quiet}>{say(`p.${p}.meaning`)}</span>
            </li>
          ))}
        </ul>
        <ol className={styles.path}>
          {path.map((step) => (
            <li key={step}>{say(`empty.path.${step}`)}</li>
          ))}
        </ol>
      </Section>
      <WhatNextSection steps={steps} onGo={props.onGo} onLookAt={() => props.onGo('dashboard')} />
    </div>
  );
};
