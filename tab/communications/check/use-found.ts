import { useMessageCheck } from '../../api/use-message-check';
import type { WorkspaceTime } from '../../waves/workspace-time';
import type { Mark } from './marked-parts';
import { type MessageDraft, messageOf, placeIn } from './message-draft';
import type { Step } from './step-bar';

/** What the check found in the draft, placed in what was typed. */
export const useFound = (draft: MessageDraft, { clock }: WorkspaceTime) => {
  const query = useMessageCheck(messageOf(draft, clock));
  const isCurrent = query.data?.text === draft.text.trim();
  const check = draft.text.trim() === '' ? undefined : query.data?.check;
  const placed = check && {
    ...check,
    letters: check.letters.map(({ letter, evidence }) => ({
      letter,
      evidence: evidence.map((one) => ({
        ...one,
        spans: one.spans.map((span) => placeIn(draft.text, span)),
        edits: one.edits.map((edit) => placeIn(draft.text, edit)),
      })),
    })),
  };
  return { query, check: placed, isCurrent: isCurrent && !query.isError };
};

/** What is marked in the text at a step: what was found for its letter. */
export const marksOf = (check: ReturnType<typeof useFound>['check'], step: Step): Mark[] =>
  (check?.letters.find(({ letter }) => letter === step)?.evidence ?? []).flatMap(({ code, kind, spans }) =>
    // That there are few of them is good; none of them is.
    spans.map((span) => ({ ...span, kind: code === 'passive-few' ? 'note' : kind })),
  );
