import type { note as english } from '../en/note';

/** Wörter des Vermerkens im Verzeichnis, aus einer Nachricht in Teams heraus. */
export const note = {
  'note.title': 'Im Verzeichnis vermerken',
  'note.about': 'Über {name}',
  'note.aboutUnnamed': 'Über die Person, die diese Nachricht geschrieben hat',
  'note.private':
    'Alle Mitglieder des PMO können das lesen, und die Person selbst auch, wenn sie nach ihren Daten fragt.',
  'note.pmo': 'In wessen Verzeichnis?',
  'note.kind': 'Was ist es?',
  'note.text': 'Was soll vermerkt werden?',
  'note.missing': 'Bitte füllen Sie das aus.',
  'note.save': 'Vermerken',
  'note.done': 'Vermerkt im Verzeichnis von {pmo}, unter „{kind}“. Sie können es dort ändern.',
  'note.full':
    'Unter „{kind}“ ist dafür kein Platz: Ein Vermerk fasst {most} Zeichen. Bitte kürzen Sie ihn hier oder im Verzeichnis.',
  'note.incomplete': 'Bitte sagen Sie, was es ist, und schreiben Sie, was vermerkt werden soll.',
  'note.notMember':
    'Das ist für Mitglieder eines PMO. Bitten Sie dessen Leitung, Sie in das Team aufzunehmen, oder fügen Sie PMO Pulse dem Team Ihres PMO hinzu und richten Sie es ein.',
  'note.notRegistered':
    'Wer diese Nachricht geschrieben hat, steht nicht im Verzeichnis Ihres PMO. Tragen Sie die Person im Tab PMO Pulse unter „Beteiligte“ ein und vermerken Sie es dann.',
  'note.noAuthor':
    'Diese Nachricht stammt von keiner Person, die Teams nennt; es gibt niemanden, über den sich etwas vermerken ließe.',
  'note.rosterUnavailable':
    'Teams antwortet mir gerade nicht. Es wurde nichts vermerkt; bitte versuchen Sie es in einer Minute noch einmal.',
  'note.outdated':
    'Das geht nicht mehr. Bitte wählen Sie im Menü der Nachricht noch einmal „Im Verzeichnis vermerken“.',
} as const satisfies Record<keyof typeof english, string>;
