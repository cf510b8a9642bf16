import { Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { InstrumentView } from '#core/contract/instruments';
import type { Instrument } from '#core/instrument/instrument';
import { freeOwnIds } from '#core/instrument/own-questions';
import type { SavedInstrument } from '../api/use-copy-instrument';
import { useVoice } from '../language/voice';
import { ConfirmDialog } from '../ui/confirm-dialog';
import { PageTop } from '../ui/page-top';
import { ProblemMessage } from '../ui/problem-message';
import { Section } from '../ui/section';
import { OwnEditor } from './own-editor';
import { noRoomForOwn } from './room-for-own';
import { SaveBar } from './save-bar';
import { SourceEditor } from './source-editor';
import { type EditSubject, useEditing } from './use-editing';

const useStyles = makeStyles({
  page: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalM },
  title: { maxWidth: '480px' },
  line: { margin: 0, maxWidth: '80ch' },
});

const longestTitle = 100;

type Props = Readonly<{
  subject: EditSubject;
  instrument: InstrumentView;
  source: Instrument;
  onSaved: (saved: SavedInstrument) => void;
  onClose: () => void;
}>;

/** Changes an instrument: its name, its words, what is left out and what is added, with the time each card takes. */
export const InstrumentEditor = ({ subject, instrument, source, onSaved, onClose }: Props) => {
  const { say } = useVoice();
  const styles = useStyles();
  const isCopy = subject.mode === 'copy';
  const ownTitle = isCopy ? say('questions.copyTitle', { title: instrument.title }) : instrument.title;
  const editing = useEditing({ subject, instrument, source, title: ownTitle.slice(0, longestTitle), onSaved });
  const { draft, change, drafted } = editing;
  const [isLeaving, setIsLeaving] = useState(false);
  const leave = (): void => {
    editing.forget();
    onClose();
  };
  const back = (): void => (editing.isChanged ? setIsLeaving(true) : leave());
  const heading = say(isCopy ? 'questions.copy.heading' : 'questions.revise.heading', { title: instrument.title });
  return (
    <div className={styles.page}>
      <PageTop title={heading} back={say('ui.back')} onBack={back} />
      <p className={styles.line}>{say('questions.edit.detail')}</p>
      <Field className={styles.title} label={say('questions.title')}>
        <Input
          value={draft.title}
          maxLength={longestTitle}
          onChange={(_, { value }) => change({ ...draft, title: value })}
        />
      </Field>
      <SourceEditor source={source} draft={draft} drafted={drafted} original={editing.original} onChange={change} />
      <Section heading={say('questions.own')}>
        <OwnEditor
          own={draft.own}
          cards={drafted.ownCards}
          noRoom={noRoomForOwn(drafted.seconds)}
          most={freeOwnIds(source).length}
          onChange={(own) => change({ ...draft, own })}
        />
      </Section>
      {editing.isError && <ProblemMessage error={editing.error} />}
      <SaveBar
        problem={editing.problem}
        detail={say(isCopy ? 'questions.copy.saving' : 'questions.revise.saving')}
        isPending={editing.isPending}
        onBack={back}
        onSave={editing.save}
      />
      {isLeaving && (
        <ConfirmDialog
          heading={say('questions.discard.ask')}
          detail={say('questions.discard.detail')}
          confirm={say('questions.discard')}
          onConfirm={leave}
          onClose={() => setIsLeaving(false)}
        />
      )}
    </div>
  );
};
