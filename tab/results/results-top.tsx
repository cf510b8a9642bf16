import { Link, makeStyles, mergeClasses, ToggleButton, tokens } from '@fluentui/react-components';
import { fivePs, type P } from '#core/kernel/five-p';
import type { ReleaseSummary } from '#core/release/release';
import { ReleaseChoice } from '../dashboard/release-choice';
import { useVoice } from '../language/voice';
import { Section } from '../ui/section';
import { type PartName, partId } from './results-part';
import { useResultsStyles } from './results-styles';

const useStyles = makeStyles({
  facts: { margin: 0 },
  choices: {
    border: 'none',
    margin: 0,
    marginTop: tokens.spacingVerticalM,
    padding: 0,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
  },
  nav: {
    listStyleType: 'none',
    margin: 0,
    marginTop: tokens.spacingVerticalM,
    padding: 0,
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalXS,
  },
});

type ChoiceProps = Readonly<{ chosen: P | null; onChoose: (p: P | null) => void }>;

const PChoice = ({ chosen, onChoose }: ChoiceProps) => {
  const { say } = useVoice();
  return (
    <fieldset aria-label={say('results.choose')} className={useStyles().choices}>
      <ToggleButton size="small" checked={chosen === null} onClick={() => onChoose(null)}>
        {say('results.choose.all')}
      </ToggleButton>
      {fivePs.map((p) => (
        <ToggleButton key={p} size="small" checked={chosen === p} onClick={() => onChoose(p)}>
          {say(`p.${p}`)}
        </ToggleButton>
      ))}
    </fieldset>
  );
};

const focusPart = (name: PartName): void => {
  const part = document.getElementById(partId(name));
  part?.focus();
  part?.scrollIntoView();
};

const PartLinks = ({ parts }: Readonly<{ parts: readonly PartName[] }>) => {
  const { say } = useVoice();
  return (
    <nav aria-label={say('results.parts')}>
      <ul className={useStyles().nav}>
        {parts.map((name) => (
          <li key={name}>
            <Link as="button" onClick={() => focusPart(name)}>
              {say(`results.${name}.link`)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
};

type Props = ChoiceProps &
  Readonly<{
    releases: readonly ReleaseSummary[];
    release: ReleaseSummary;
    parts: readonly PartName[];
    onShowWave: (waveId: string) => void;
  }>;

/** Which wave the results are of, how many answered, and where on the page to find what. */
export const ResultsTop = ({ releases, release, parts, onShowWave, chosen, onChoose }: Props) => {
  const { say, times } = useVoice();
  const styles = useStyles();
  const results = useResultsStyles();
  const { n, delivered, title, openedAt, closedAt } = release;
  const answered = n === null ? say('headline.fewAnswered', { delivered }) : say('headline.answered', { n, delivered });
  return (
    <Section
      heading={say('results.heading', { title })}
      aside={<ReleaseChoice releases={releases} shown={release} onShowWave={onShowWave} />}
    >
      <p className={mergeClasses(styles.facts, results.quiet)}>
        {`${answered} · ${times.span(openedAt, closedAt)} · ${say('results.frozen')}`}
      </p>
      <PChoice chosen={chosen} onChoose={onChoose} />
      <PartLinks parts={parts} />
    </Section>
  );
};
