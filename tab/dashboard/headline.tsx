import { Button, makeStyles, Tooltip, tokens } from '@fluentui/react-components';
import { InfoRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { changeSince } from '#core/release/change-since';
import type { Release } from '#core/release/release';
import { useVoice, type Voice } from '../language/voice';
import { Section } from '../ui/section';

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
  caution: { margin: 0, marginTop: tokens.spacingVerticalXXS, fontSize: tokens.fontSizeBase200 },
});

const valueWords = ({ say, figures }: Voice, { value }: Release): string =>
  'hidden' in value.figure
    ? say('headline.hidden', { reason: figures.ratingShort(value.figure) })
    : say('headline.value', { value: figures.ratingShort(value.figure) });

const changeWords = ({ say }: Voice, now: Release, before: Release | undefined): string[] => {
  const change = before ? changeSince(now.value.figure, before.value.figure) : null;
  return before && change ? [say(`headline.${change}`, { since: before.title })] : [];
};

const answeredWords = ({ say }: Voice, { n, delivered }: Release): string =>
  n === null ? say('headline.fewAnswered', { delivered }) : say('headline.answered', { n, delivered });

const isTooFew = ({ n, value }: Release): boolean => n === null && 'hidden' in value.figure;

/** The one sentence that answers how the PMO is seen. */
export const headlineOf = (voice: Voice, release: Release, previous: Release | undefined): string =>
  isTooFew(release)
    ? voice.say('headline.tooFew', { delivered: release.delivered })
    : `${[valueWords(voice, release), ...changeWords(voice, release, previous), answeredWords(voice, release)].join('; ')}.`;

const factsOf = ({ say, figures, times }: Voice, release: Release): string => {
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

type Props = Readonly<{ release: Release; previous: Release | undefined; aside?: ReactNode }>;

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
        {interval !== null && (
          <Tooltip content={voice.say('headline.intervalTip', { interval })} relationship="label">
            <Button appearance="transparent" size="small" icon={<InfoRegular />} />
          </Tooltip>
        )}
      </p>
      <p className={styles.facts}>{factsOf(voice, release)}</p>
      {isTooFew(release) && <p className={styles.caution}>{voice.say('headline.tooFewWhy')}</p>}
      {isLow && <p className={styles.caution}>{voice.say('headline.caution')}</p>}
    </Section>
  );
};
