import { makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { StakeholderView } from '#core/contract/stakeholders';
import { useVoice } from '../../language/voice';
import { Section } from '../../ui/section';
import { type MapField, mapOf } from './map-fields';
import { MapNames } from './map-names';
import { MapPicture } from './map-picture';
import { MapTable } from './map-table';

const useStyles = makeStyles({
  quiet: { margin: 0, color: tokens.colorNeutralForeground3 },
  all: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalM },
});

type Props = Readonly<{
  stakeholders: readonly StakeholderView[];
  onOpen: (person: StakeholderView) => void;
}>;

type PictureProps = Readonly<{ fields: readonly MapField[]; onOpen: Props['onOpen'] }>;

const PictureWithNames = ({ fields, onOpen }: PictureProps) => {
  const { say } = useVoice();
  const [place, setPlace] = useState<MapField | null>(null);
  // The register may have changed since the field was chosen.
  const chosen = fields.find((one) => one.interest === place?.interest && one.influence === place?.influence) ?? null;
  return (
    <>
      <MapPicture fields={fields} chosen={chosen} onChoose={setPlace} />
      <div aria-live="polite">
        {chosen && (
          <>
            <p>
              {say('map.field', {
                interest: chosen.interest,
                influence: chosen.influence,
                n: chosen.people.length,
              })}
            </p>
            <MapNames people={chosen.people} onOpen={onOpen} />
          </>
        )}
      </div>
    </>
  );
};

const views = ['picture', 'table'] as const;

/** How much the PMO's work matters to people, and how much they matter to it. */
export const MapSection = ({ stakeholders, onOpen }: Props) => {
  const { say } = useVoice();
  const styles = useStyles();
  const [view, setView] = useState<string>('picture');
  const { fields, notAssessed } = useMemo(() => mapOf(stakeholders), [stakeholders]);
  if (notAssessed === stakeholders.length) {
    return (
      <Section heading={say('map.heading')}>
        <p className={styles.quiet}>{say('map.none')}</p>
      </Section>
    );
  }
  const choice = (
    <RadioGroup
      layout="horizontal"
      aria-label={say('map.view')}
      value={view}
      onChange={(_, { value }) => setView(value)}
    >
      {views.map((one) => (
        <Radio key={one} value={one} label={say(`map.view.${one}`)} />
      ))}
    </RadioGroup>
  );
  return (
    <Section heading={say('map.heading')} aside={choice}>
      <div className={styles.all}>
        <p className={styles.quiet}>{say('map.detail')}</p>
        {view === 'table' ? (
          <MapTable fields={fields} onOpen={onOpen} />
        ) : (
          <PictureWithNames fields={fields} onOpen={onOpen} />
        )}
        <p className={styles.quiet}>{say('map.notAssessed', { n: notAssessed })}</p>
      </div>
    </Section>
  );
};
