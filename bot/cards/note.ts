import type { NoteDialog } from '#core/contract/message-action';
import type { Language, Say } from '#core/language/language';
import { type KnownIn, type NoteKind, noteKinds } from '#core/stakeholder/note-in-register';
import { makeCardTemplate } from './card-template';
import template from './note.json' with { type: 'json' };
import type { Card } from './notice';
import { plainText } from './plain-text';

const expand = makeCardTemplate(template);

export type NoteCard = {
  /** In which registers of the reader's the person is, at least one. */
  readonly knownIn: readonly [KnownIn, ...KnownIn[]];
  readonly workspaceId: string;
  readonly kind: NoteKind;
  readonly text: string;
  /** What has to be put right before it can be noted; empty on a fresh one. */
  readonly problem: string;
};

/** Renders the dialog in which somebody notes in the register what a stakeholder wrote. */
export const renderNote = (
  { knownIn, workspaceId, kind, text, problem }: NoteCard,
  language: Language,
  say: Say,
): Card => {
  const { stakeholder } = knownIn[0];
  const title =
    stakeholder.name === '' ? say('note.aboutUnnamed') : say('note.about', { name: plainText(stakeholder.name) });
  const errorMessage = say('note.missing');
  const data: NoteDialog = { v: 1, userId: stakeholder.oid, workspaceId };
  const pmos = knownIn.map(({ workspace }) => ({ title: workspace.name, value: workspace.id }));
  const kinds = noteKinds.map((one) => ({ title: say(`stakeholder.${one}`), value: one }));
  return expand({
    $root: {
      language,
      fallbackText: `${say('note.title')}. ${say('card.fallback')}`,
      title,
      problem,
      private: say('note.private'),
      choiceSets: [
        // Which PMO is a question only where there are several.
        ...(pmos.length > 1
          ? [{ id: 'workspaceId', label: say('note.pmo'), errorMessage, value: workspaceId, choices: pmos }]
          : []),
        { id: 'kind', label: say('note.kind'), errorMessage, value: kind, choices: kinds },
      ],
      textLabel: say('note.text'),
      textError: errorMessage,
      text,
      save: say('note.save'),
      data,
    },
  });
};
