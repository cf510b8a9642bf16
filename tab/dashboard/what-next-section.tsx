import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { P } from '#core/kernel/five-p';
import { useVoice, type Voice } from '../language/voice';
import type { Go, PageName } from '../ui/page-name';
import { Section } from '../ui/section';
import type { NextStep } from './what-next';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', rowGap: tokens.spacingVerticalS },
  step: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalM,
    // A wave may be named by one long word, which would push its button off the page.
    overflowWrap: 'anywhere',
  },
  button: { flexShrink: 0 },
});

/** What a step asks for, and what its button says. */
const wordsOf = ({ say }: Voice, step: NextStep): { text: string; button: string } => {
  switch (step.kind) {
    case 'register':
      return { text: say('next.register', step), button: say('next.register.do') };
    case 'reach':
      return { text: say('next.reach', step), button: say('next.reach.do') };
    case 'first-wave':
      return { text: say('next.firstWave'), button: say('next.firstWave.do') };
    case 'next-wave':
      return { text: say('next.nextWave', step), button: say('next.nextWave.do') };
    case 'open-wave':
      return { text: say('next.openWave', step), button: say('next.openWave.do') };
    case 'close-wave':
      return { text: say('next.closeWave', step), button: say('next.closeWave.do') };
    case 'watch-wave':
      return step.answered === null
        ? { text: say('next.watchWave.few', { title: step.title }), button: say('next.watchWave.do') }
        : { text: say('next.watchWave', { ...step, answered: step.answered }), button: say('next.watchWave.do') };
    case 'look-at':
      return { text: say('next.lookAt', { p: say(`p.${step.p}`) }), button: say('next.lookAt.do') };
  }
};

const pageOf = (step: NextStep): PageName => (step.kind === 'register' || step.kind === 'reach' ? 'register' : 'waves');

type Props = Readonly<{
  steps: readonly NextStep[];
  onGo: Go;
  onLookAt: (p: P) => void;
  className?: string | undefined;
}>;

/** What next? At most three things, each one click away. */
export const WhatNextSection = (props: Props) => {
  const voice = useVoice();
  const styles = useStyles();
  const handle = (step: NextStep): void =>
    step.kind === 'look-at' ? props.onLookAt(step.p) : props.onGo(pageOf(step));
  return (
    <Section heading={voice.say('next.question')} className={props.className}>
      {props.steps.length === 0 && <p>{voice.say('next.nothing')}</p>}
      <ol className={styles.list}>
        {props.steps.map((step, index) => {
          const { text, button } = wordsOf(voice, step);
          return (
            <li key={text} className={styles.step}>
              <span>{text}</span>
              <Button
                className={styles.button}
                size="small"
                appearance={index === 0 ? 'primary' : 'secondary'}
                onClick={() => handle(step)}
              >
                {button}
              </Button>
            </li>
          );
        })}
      </ol>
    </Section>
  );
};
