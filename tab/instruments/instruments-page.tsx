import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { InstrumentView as Instrument } from '#core/contract/instruments';
import type { SavedInstrument } from '../api/use-copy-instrument';
import { useInstruments } from '../api/use-instruments';
import { useVoice } from '../language/voice';
import { QueryGate } from '../ui/query-gate';
import { Section } from '../ui/section';
import { sourceOf } from './instrument-draft';
import { InstrumentEditor } from './instrument-editor';
import { InstrumentList } from './instrument-list';
import { type EditMode, InstrumentView } from './instrument-view';
import { useKeptEdit } from './use-editing';

const useStyles = makeStyles({ quiet: { margin: 0, color: tokens.colorNeutralForeground3 } });

type Place =
  | { readonly kind: 'list' }
  | { readonly kind: 'one'; readonly id: string; readonly saved: SavedInstrument | null }
  | { readonly kind: 'edit'; readonly id: string; readonly mode: EditMode };

type PlaceProps = Readonly<{ instruments: readonly Instrument[]; place: Place; onGo: (place: Place) => void }>;

const List = ({ instruments, onGo }: Omit<PlaceProps, 'place'>) => {
  const { say } = useVoice();
  const styles = useStyles();
  return (
    <Section heading={say('questions.heading')}>
      <p className={styles.quiet}>{say('questions.detail')}</p>
      <InstrumentList instruments={instruments} onOpen={(id) => onGo({ kind: 'one', id, saved: null })} />
    </Section>
  );
};

const InPlace = ({ instruments, place, onGo }: PlaceProps) => {
  const instrument = place.kind === 'list' ? undefined : instruments.find(({ id }) => id === place.id);
  if (place.kind === 'list' || !instrument) return <List instruments={instruments} onGo={onGo} />;
  const { id } = instrument;
  const source = sourceOf(instrument, instruments);
  if (place.kind === 'one') {
    return (
      <InstrumentView
        instrument={instrument}
        saved={place.saved}
        canRevise={source !== null}
        onBack={() => onGo({ kind: 'list' })}
        onEdit={(mode) => onGo({ kind: 'edit', id, mode })}
      />
    );
  }
  return (
    <InstrumentEditor
      subject={{ id, mode: place.mode }}
      instrument={instrument}
      source={source ?? instrument}
      onSaved={(saved) => onGo({ kind: 'one', id: saved.instrument.id, saved })}
      onClose={() => onGo({ kind: 'one', id, saved: null })}
    />
  );
};

/** What can be asked: every instrument with its cards, and for leads a way to make it their own. */
export const InstrumentsPage = () => {
  const kept = useKeptEdit();
  const [place, setPlace] = useState<Place>(() => {
    const edit = kept.find();
    return edit ? { kind: 'edit', id: edit.id, mode: edit.mode } : { kind: 'list' };
  });
  return (
    <QueryGate query={useInstruments()}>
      {({ instruments }) => <InPlace instruments={instruments} place={place} onGo={setPlace} />}
    </QueryGate>
  );
};
