import { useEffect, useMemo, useState } from 'react';
import type { Instrument } from '#core/instrument/instrument';
import { type SavedInstrument, useCopyInstrument } from '../api/use-copy-instrument';
import { useKeptDraft } from '../api/use-kept-draft';
import { useReviseInstrument } from '../api/use-revise-instrument';
import { useVoice } from '../language/voice';
import { draftedOf } from './drafted';
import { editingProblem } from './editing-problem';
import { draftOf, type InstrumentDraft, makeOriginalWords, requestOf } from './instrument-draft';
import type { EditMode } from './instrument-view';

/** What is being edited. */
export type EditSubject = { readonly id: string; readonly mode: EditMode };

/** An edit that was left for another page. */
export type KeptEdit = EditSubject & { readonly draft: InstrumentDraft };

/** The one edit that may be half done. */
export const useKeptEdit = () => useKeptDraft<KeptEdit>('instrument');

const useAskBeforeClosing = (isChanged: boolean): void => {
  useEffect(() => {
    if (!isChanged) return;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isChanged]);
};

type Saving = Readonly<{ subject: EditSubject; source: Instrument; onSaved: (saved: SavedInstrument) => void }>;

const useSaving = ({ subject, source, onSaved }: Saving) => {
  const copy = useCopyInstrument();
  const revise = useReviseInstrument();
  const { isPending, isError, error } = subject.mode === 'copy' ? copy : revise;
  const save = (change: ReturnType<typeof requestOf>): void => {
    if (subject.mode === 'copy') copy.mutate({ copyOf: source.id, ...change }, { onSuccess: onSaved });
    else revise.mutate({ instrumentId: subject.id, change }, { onSuccess: onSaved });
  };
  return { isPending, isError, error, save };
};

type Options = Saving & Readonly<{ instrument: Instrument; title: string }>;

/** The state of an edit: its draft, what it comes to, what keeps it from being saved, and saving it. */
export const useEditing = ({ subject, instrument, source, title, onSaved }: Options) => {
  const { say } = useVoice();
  const kept = useKeptEdit();
  const original = useMemo(makeOriginalWords, []);
  const [first] = useState(() => draftOf(source, instrument, title, original));
  const [draft, setDraft] = useState(() => {
    const found = kept.find();
    return found?.id === subject.id && found.mode === subject.mode ? found.draft : first;
  });
  const request = useMemo(() => requestOf(draft, source, original), [draft, source, original]);
  const drafted = useMemo(() => draftedOf(source, request), [source, request]);
  const isChanged = JSON.stringify(draft) !== JSON.stringify(first);
  useAskBeforeClosing(isChanged);
  const forget = (): void => kept.keep(null);
  const done = (saved: SavedInstrument): void => {
    forget();
    onSaved(saved);
  };
  const saving = useSaving({ subject, source, onSaved: done });
  const change = (changed: InstrumentDraft): void => {
    setDraft(changed);
    kept.keep({ ...subject, draft: changed });
  };
  const problem = editingProblem(say, draft, drafted);
  return { draft, change, drafted, original, isChanged, forget, problem, ...saving, save: () => saving.save(request) };
};
