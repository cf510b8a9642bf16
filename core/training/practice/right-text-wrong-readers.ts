import type { PracticeMessage } from './practice-message';

export const rightTextWrongReaders: PracticeMessage = {
  id: 'right-text-wrong-readers',
  level: 3,
  channel: 'email',
  ratings: { audience: 1, behaviour: 4, content: 4, delivery: 3, evaluation: 2 },
  words: {
    en: {
      situation:
        'Sent to the 40 project leads. But only the controllers of the areas can open the cost view that the mail is about; the leads would have to pass it on.',
      text: `Good morning,

please release your area's cost view for October by 5 November: open the view, compare the total with your ledger, press "release". If the two differ by more than 1 percent, stop and call me. Most differences came from late invoices in the past.

As soon as all eleven areas are in, the board gets its figures. Last month it was nine by the deadline.

Dario Conti, PMO, ext. 4133`,
      reasons: {
        audience: 'A good mail to people who cannot do what it asks.',
        behaviour: 'Task, date and the way out are clear, the use for the reader hardly.',
        content: 'Steps in order and plain; it is not said first who is meant.',
        delivery: 'A name and a number, but the wrong list.',
        evaluation: 'Nine of eleven is told, no goal for this month.',
      },
    },
    de: {
      situation:
        'Geht an die 40 Projektleitungen. Die Kostensicht, um die es geht, können aber nur die Controllerinnen und Controller der Bereiche öffnen; die Leitungen müssten sie weiterreichen.',
      text: `Guten Morgen,

bitte geben Sie die Kostensicht Ihres Bereichs für Oktober bis zum 5. November frei: Sicht öffnen, Summe mit Ihrem Hauptbuch vergleichen, „Freigeben“ drücken. Weichen die beiden um mehr als 1 Prozent ab, halten Sie an und rufen Sie mich an. Bisher lag es meist an späten Rechnungen.

Sobald alle elf Bereiche vorliegen, erhält der Vorstand seine Zahlen. Letzten Monat waren es zur Frist neun.

Dario Conti, PMO, Durchwahl 4133`,
      reasons: {
        audience: 'Eine gute Mail an Leute, die nicht tun können, worum sie bittet.',
        behaviour: 'Aufgabe, Datum und Ausweg sind klar, der Nutzen für die Lesenden kaum.',
        content: 'Schritte in Reihenfolge und einfach; wer gemeint ist, steht nicht vorn.',
        delivery: 'Name und Nummer sind da, aber der falsche Verteiler.',
        evaluation: 'Neun von elf wird berichtet, ein Ziel für diesen Monat fehlt.',
      },
    },
  },
};
