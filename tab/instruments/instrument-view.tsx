import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { InstrumentView as Instrument } from '#core/contract/instruments';
import { type Language, makeSay } from '#core/language/language';
import type { SavedInstrument } from '../api/use-copy-instrument';
import { useWorkspace } from '../api/use-workspace';
import { useVoice } from '../language/voice';
import { PageTop } from '../ui/page-top';
import { cardPartsOf, isDealt } from './card-parts';
import { CardPreview } from './card-preview';
import { InstrumentAbout, InstrumentBadges } from './instrument-about';
import { LanguageTabs } from './language-tabs';
import { SavedNote } from './saved-note';

const useStyles = makeStyles({
  page: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalM },
  quiet: { margin: 0, color: tokens.colorNeutralForeground3 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  languages: { marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})` },
});

/** What is done with an instrument: a changed copy of it, or a new version of itself. */
export type EditMode = 'copy' | 'revise';

type ActionsProps = Readonly<{ isOurs: boolean; canRevise: boolean; onEdit: (mode: EditMode) => void }>;

const Actions = ({ isOurs, canRevise, onEdit }: ActionsProps) => {
  const { say } = useVoice();
  const styles = useStyles();
  const role = useWorkspace().data?.role;
  if (role === undefined) return null;
  if (role !== 'lead') return <p className={styles.quiet}>{say('questions.leadsOnly')}</p>;
  return (
    <div className={styles.actions}>
      {isOurs && canRevise && (
        <Button appearance="primary" onClick={() => onEdit('revise')}>
          {say('questions.revise')}
        </Button>
      )}
      <Button appearance={isOurs ? 'secondary' : 'primary'} onClick={() => onEdit('copy')}>
        {say('questions.copy')}
      </Button>
    </div>
  );
};

type Props = Readonly<{
  instrument: Instrument;
  saved: SavedInstrument | null;
  canRevise: boolean;
  onBack: () => void;
  onEdit: (mode: EditMode) => void;
}>;

/** One instrument with its cards as people see them. */
export const InstrumentView = ({ instrument, saved, canRevise, onBack, onEdit }: Props) => {
  const { say, language: readers } = useVoice();
  const styles = useStyles();
  const [language, setLanguage] = useState<Language>(readers);
  const sayOnCard = useMemo(() => makeSay(language), [language]);
  const cards = useMemo(() => cardPartsOf(instrument), [instrument]);
  return (
    <div className={styles.page}>
      <PageTop title={instrument.title} back={say('questions.all')} onBack={onBack}>
        <InstrumentBadges instrument={instrument} />
      </PageTop>
      <div aria-live="polite">{saved && <SavedNote saved={saved} />}</div>
      <InstrumentAbout instrument={instrument} />
      <Actions isOurs={instrument.copyOf !== undefined} canRevise={canRevise} onEdit={onEdit} />
      <div className={styles.languages}>
        <LanguageTabs language={language} label={say('questions.language')} onChoose={setLanguage} />
      </div>
      {isDealt(instrument) && <p className={styles.quiet}>{say('questions.dealt')}</p>}
      {cards.map((card, index) => (
        <CardPreview
          // biome-ignore lint/suspicious/noArrayIndexKey: a card is its number
          key={index}
          card={card}
          nth={index + 1}
          cards={cards.length}
          language={language}
          say={sayOnCard}
        />
      ))}
    </div>
  );
};
