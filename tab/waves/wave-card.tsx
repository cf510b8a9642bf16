import { Badge, makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useRef } from 'react';
import type { WaveView } from '#core/contract/waves';
import { DeliveryLink } from '../delivery/delivery-link';
import { useWorkspaceVoice } from './use-workspace-voice';
import { WaveActions } from './wave-actions';
import { answeredInWords, countsInWords, progressInWords } from './wave-words';

const useStyles = makeStyles({
  card: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    display: 'grid',
    gap: tokens.spacingVerticalXS,
  },
  top: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  title: {
    margin: 0,
    overflowWrap: 'anywhere',
    fontSize: tokens.fontSizeBase400,
    ':focus': { outlineStyle: 'none' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
  quiet: { margin: 0, color: tokens.colorNeutralForeground3 },
  answered: { margin: 0, fontWeight: tokens.fontWeightSemibold },
});

const colours = {
  draft: 'informative',
  scheduled: 'informative',
  open: 'brand',
  closing: 'warning',
  closed: 'success',
  cancelled: 'informative',
} as const;

type Props = Readonly<{ wave: WaveView; onShowResults: (waveId: string) => void; onChange: () => void }>;

/** Will another one be planned like it when it opens? */
const isComingAgain = ({ state, recurring }: WaveView): boolean =>
  recurring !== null && (state === 'draft' || state === 'scheduled');

/** One wave: what state it is in, how far it got, and what can be done now. */
export const WaveCard = ({ wave, onShowResults, onChange }: Props) => {
  const voice = useWorkspaceVoice();
  const styles = useStyles();
  const progress = progressInWords(voice, wave);
  const title = useRef<HTMLHeadingElement>(null);
  // The heading stays through every state, and next after it come the buttons of the new one.
  const focusTitle = useCallback(() => title.current?.focus(), []);
  return (
    <li className={styles.card}>
      <div className={styles.top}>
        <h3 ref={title} tabIndex={-1} className={styles.title}>
          {wave.title}
        </h3>
        <span aria-live="polite">
          <Badge appearance="tint" color={colours[wave.state]}>
            {voice.say(`waves.state.${wave.state}`)}
          </Badge>
        </span>
      </div>
      {progress !== null && <p className={styles.quiet}>{progress}</p>}
      {wave.counts.invited > 0 && (
        <>
          <p className={styles.answered}>{answeredInWords(voice, wave)}</p>
          <div className={styles.top}>
            <p className={styles.quiet}>{countsInWords(voice, wave)}</p>
            <DeliveryLink waveId={wave.id} />
          </div>
        </>
      )}
      {(wave.state === 'draft' || wave.state === 'scheduled') && (
        <p className={styles.quiet}>{voice.say(`waves.hint.${wave.state}`)}</p>
      )}
      {isComingAgain(wave) && <p className={styles.quiet}>{voice.say('waves.recurring')}</p>}
      {wave.state === 'closing' && <p className={styles.quiet}>{voice.say('waves.closing')}</p>}
      <WaveActions wave={wave} onShowResults={onShowResults} onChange={onChange} onAct={focusTitle} />
    </li>
  );
};
