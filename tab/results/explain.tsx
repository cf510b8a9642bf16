// One panel for the whole page that shows how a figure was computed; every figure has a button that opens it.
import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  mergeClasses,
  tokens,
  useRestoreFocusTarget,
} from '@fluentui/react-components';
import { CalculatorRegular } from '@fluentui/react-icons';
import { createContext, type PropsWithChildren, useContext, useState } from 'react';
import { useVoice } from '../language/voice';
import type { Explanation, Step } from '../words/computed/explanation';

const useStyles = makeStyles({
  steps: { margin: 0, display: 'grid', rowGap: tokens.spacingVerticalM },
  term: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  text: { margin: 0, marginTop: tokens.spacingVerticalXXS, overflowWrap: 'anywhere' },
  line: {
    fontVariantNumeric: 'tabular-nums',
    paddingInlineStart: tokens.spacingHorizontalM,
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
  },
  rounded: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, marginBottom: 0 },
  button: { minWidth: 'auto', flexShrink: 0 },
});

const ExplainContext = createContext<(explanation: Explanation) => void>(() => undefined);

/** Opens the panel that shows how a figure was computed. */
export const useExplain = () => useContext(ExplainContext);

type Group = { readonly name: Step['name']; readonly texts: string[] };

/** Steps of the same kind stand under one term. */
const grouped = (steps: readonly Step[]): Group[] => {
  const groups: Group[] = [];
  for (const { name, text } of steps) {
    const known = groups.find((group) => group.name === name);
    if (known) known.texts.push(text);
    else groups.push({ name, texts: [text] });
  }
  return groups;
};

/** A line of numbers, not a sentence about them. */
const isWorked = (text: string): boolean => text.includes(' = ') && !text.endsWith('.');

const Steps = (props: Readonly<{ steps: readonly Step[] }>) => {
  const { say } = useVoice();
  const styles = useStyles();
  return (
    <dl className={styles.steps}>
      {grouped(props.steps).map(({ name, texts }) => (
        <div key={name}>
          <dt className={styles.term}>{say(`computed.step.${name}`)}</dt>
          {texts.map((text) => (
            <dd key={text} className={mergeClasses(styles.text, isWorked(text) && styles.line)}>
              {text}
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
};

/** Gives the parts of a page the panel that explains their figures. */
export const ExplainProvider = (props: Readonly<PropsWithChildren>) => {
  const { say } = useVoice();
  const styles = useStyles();
  const [shown, setShown] = useState<Explanation | null>(null);
  return (
    <ExplainContext value={setShown}>
      {props.children}
      {shown && (
        <Dialog open onOpenChange={(_, { open }) => !open && setShown(null)}>
          <DialogSurface>
            <DialogBody>
              <DialogTitle>{say('computed.heading', { title: shown.title })}</DialogTitle>
              <DialogContent>
                <Steps steps={shown.steps} />
                <p className={styles.rounded}>{say('computed.rounded')}</p>
              </DialogContent>
              <DialogActions>
                <Button onClick={() => setShown(null)}>{say('ui.close')}</Button>
              </DialogActions>
            </DialogBody>
          </DialogSurface>
        </Dialog>
      )}
    </ExplainContext>
  );
};

type Props = Readonly<{ title: string; explain: (title: string) => Explanation }>;

/** The small button beside a figure that opens how it was computed. */
export const ExplainButton = ({ title, explain }: Props) => {
  const { say } = useVoice();
  const open = useExplain();
  return (
    <Button
      {...useRestoreFocusTarget()}
      className={useStyles().button}
      appearance="subtle"
      size="small"
      icon={<CalculatorRegular />}
      aria-label={say('computed.open', { title })}
      title={say('computed.short')}
      onClick={() => open(explain(title))}
    />
  );
};
