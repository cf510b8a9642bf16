import { useState } from 'react';
import type { Edit } from '#core/abcde/text/text-findings';
import { useKeptDraft } from '../../api/use-kept-draft';
import type { MessageDraft } from './message-draft';

/** Changes some of the draft's fields. */
export type ChangeMessage = (change: Partial<MessageDraft>) => void;

/** Something that was done to the draft at one tap, and the draft as it was before. */
type Done = { readonly kind: 'edit' | 'emptied'; readonly before: MessageDraft; readonly after: MessageDraft };

const withEdit = (text: string, { start, end, replacement }: Edit): string =>
  `${text.slice(0, start)}${replacement}${text.slice(end)}`;

/**
 * The state of a draft, which is kept while other pages are looked at. What is done to it at one tap can be undone, the
 * last first, until its author types on.
 */
export const useMessageDraft = (name: string, asFound: MessageDraft) => {
  const [first] = useState(asFound);
  const kept = useKeptDraft<MessageDraft>(name);
  const [draft, setDraft] = useState(() => kept.find() ?? first);
  const [done, setDone] = useState<readonly Done[]>([]);
  const set = (next: MessageDraft): void => {
    setDraft(next);
    kept.keep(next);
  };
  const doAtOnce = (kind: Done['kind'], after: MessageDraft): void => {
    setDone([...done, { kind, before: draft, after }]);
    set(after);
  };
  const last = done.at(-1);
  const undo = (): void => {
    if (!last) return;
    setDone(done.slice(0, -1));
    // Only what was done is taken back: a rating given since then stays.
    set(last.kind === 'edit' ? { ...draft, text: last.before.text } : last.before);
  };
  const isUndoable = last !== undefined && draft.text === last.after.text;
  return {
    draft,
    change: (part: Partial<MessageDraft>) => set({ ...draft, ...part }),
    takeEdit: (edit: Edit) => doAtOnce('edit', { ...draft, text: withEdit(draft.text, edit) }),
    empty: () => doAtOnce('emptied', first),
    /** What can be undone; null when nothing can. */
    undoable: isUndoable ? last.kind : null,
    undo,
    isChanged: draft !== first,
    forget: () => kept.keep(null),
  };
};

export type MessageEditing = ReturnType<typeof useMessageDraft>;
