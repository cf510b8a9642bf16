import { Button, Link, makeStyles, Popover, PopoverSurface, PopoverTrigger, tokens } from '@fluentui/react-components';
import { InfoRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { changeSince } from '#core/release/change-since';
import type { ReleaseSummary } from '#core/release/release';
import { useVoice, type Voice } from '../language/voice';
import { Section } from '../ui/section';
import { leastWords } from '../words/change-words';

const useStyles = makeStyles({
  sentence: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    textWrap: 'pretty',
  },
  facts: {
    margin: 0,
    marginTop: tokens.spacingVerticalXXS,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
  link: { fontSize: 'inherit' },
  surface: { maxWidth: '320px' },
  caution: { margin: 0, marginTop: tokens.spacingVerticalXXS, fontSize: tokens.fontSizeBase200 },
});

const valueWords = ({ say, figures }: Voice, { value }: ReleaseSummary): string =>
  'hidden' in value.figure
    ? say('headline.hidden', { reason: figures.ratingShort(value.figure) })
    : say('headline.value', { value: figures.ratingShort(value.figure) });

const changeWords = ({ say, figures }: Voice, now: ReleaseSummary, before: ReleaseSummary | undefined): string[] => {
  const found = before ? changeSince(now.value, before.value) : null;
  if (!before || !found) return [];
  const values = { since: before.title, least: leastWords(figures, found.halfWidth) };
  return [say(`headline.${found.change}`, values)];
};

const answeredWords = ({ say }: Voice, { n, delivered }: ReleaseSummary): string =>
  n === null ? say('headline.fewAnswered', { delivered }) : say('headline.answered', { n, delivered });

const isTooFew = ({ n, value }: ReleaseSummary): boolean => n === null && 'hidden' in value.figure;

/** The one sentence that answers how the PMO is seen. */
export const headlineOf = (voice: Voice, release: ReleaseSummary, previous: ReleaseSummary | undefined): string =>
  isTooFew(release)
    ? voice.say('headline.tooFew', { delivered: release.delivered })
    : `${[valueWords(voice, release), ...changeWords(voice, release, previous), answeredWords(voice, release)].join('; ')}.`;

const factsOf = ({ say, figures, times }: Voice, release: ReleaseSummary): string => {
  const { figure, n } = release.value;
  const interval = figures.ratingInterval(figure);
  const facts = [
    say('headline.item', { item: say('item.V1') }),
    ...(interval === null ? [] : [say('headline.interval', { interval })]),
    ...(n === null ? [] : [figures.answers(n)]),
    ...(release.responseRate === null ? [] : [say('headline.rate', { rate: figures.percent(release.responseRate) })]),
    say('headline.wave', { title: release.title, dates: times.span(release.openedAt, release.closedAt) }),
  ];
  return facts.join(' · ');
};

/** Below this share of answers the method asks for a caution (measurement method, 7.3). */
const enoughAnswered = 0.6;

/** Opens what the interval says: on a press or tap, by keyboard as by mouse. */
const IntervalButton = ({ interval }: Readonly<{ interval: string }>) => {
  const { say } = useVoice();
  const styles = useStyles();
  return (
    <Popover withArrow trapFocus>
      <PopoverTrigger disableButtonEnhancement>
        <Button
          appearance="transparent"
          size="small"
          icon={<InfoRegular />}
          aria-label={say('headline.intervalOpen')}
        />
      </PopoverTrigger>
      <PopoverSurface tabIndex={-1} aria-label={say('headline.intervalOpen')} className={styles.surface}>
        {say('headline.intervalTip', { interval })}
      </PopoverSurface>
    </Popover>
  );
};

type Props = Readonly<{
  release: ReleaseSummary;
  previous: ReleaseSummary | undefined;
  aside?: ReactNode;
  onShowResults: () => void;
}>;

/** How are we seen? One sentence, how certain it is, and where it comes from. */
export const Headline = (props: Props) => {
  const { release, previous } = props;
  const voice = useVoice();
  const styles = useStyles();
  const interval = voice.figures.ratingInterval(release.value.figure);
  const isLow = release.responseRate !== null && release.responseRate < enoughAnswered;
  return (
    <Section heading={voice.say('headline.question')} aside={props.aside}>
      <p className={styles.sentence}>
        {headlineOf(voice, release, previous)}
        {interval !== null && <IntervalButton interval={interval} />}
      </p>
      <p className={styles.facts}>
        {factsOf(voice, release)}
        {' · '}
        <Link as="button" className={styles.link} onClick={props.onShowResults}>
          {voice.say('headline.results')}
        </Link>
      </p>
      {isTooFew(release) && <p className={styles.caution}>{voice.say('headline.tooFewWhy')}</p>}
      {isLow && <p className={styles.caution}>{voice.say('headline.caution')}</p>}
    </Section>
  );
};
