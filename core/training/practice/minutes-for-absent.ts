import type { PracticeMessage } from './practice-message';

export const minutesForAbsent: PracticeMessage = {
  id: 'minutes-for-absent',
  level: 2,
  channel: 'report',
  ratings: { audience: 4, behaviour: 5, content: 4, delivery: 4, evaluation: 3 },
  words: {
    en: {
      situation:
        'Seven members of the change board, two of whom were away. They need the decisions and their own tasks.',
      text: `Decided today: the invoice scan goes live on 2 May, the archive waits.

Your tasks:
- Mrs Adler tells the branches by 10 April.
- Mr Vega books the weekend shift by 12 April.
- All others have nothing to do.

Why the archive waits: the law firm answers only in May. Objections please to me by Friday. On 2 June we look at whether nine in ten invoices go through without a hand.

Minutes: Kim Thoma`,
      reasons: {
        audience: 'Serves those who were absent as well.',
        behaviour: 'Each task has a doer and a date, and the others know they are free.',
        content: 'Decision first; "without a hand" takes a second reading.',
        delivery: 'The usual place, with a name and a time for objections.',
        evaluation: 'A goal and a date for the project, none for the message.',
      },
    },
    de: {
      situation:
        'Sieben Mitglieder des Änderungsgremiums, zwei davon fehlten. Sie brauchen die Beschlüsse und ihre eigenen Aufgaben.',
      text: `Heute beschlossen: Der Rechnungsscan startet am 2. Mai, das Archiv wartet.

Ihre Aufgaben:
- Frau Adler informiert die Filialen bis zum 10. April.
- Herr Vega bucht die Wochenendschicht bis zum 12. April.
- Alle anderen haben nichts zu tun.

Warum das Archiv wartet: Die Kanzlei antwortet erst im Mai. Einwände bitte bis Freitag an mich. Am 2. Juni sehen wir nach, ob neun von zehn Rechnungen ohne Hand durchlaufen.

Protokoll: Kim Thoma`,
      reasons: {
        audience: 'Dient auch denen, die gefehlt haben.',
        behaviour: 'Jede Aufgabe hat Namen und Datum, und die anderen wissen, dass sie frei sind.',
        content: 'Der Beschluss zuerst; „ohne Hand“ muss man zweimal lesen.',
        delivery: 'Der gewohnte Ort, mit Namen und Frist für Einwände.',
        evaluation: 'Ziel und Datum für das Projekt, nicht für die Nachricht.',
      },
    },
  },
};
