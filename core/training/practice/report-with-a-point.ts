import type { PracticeMessage } from './practice-message';

export const reportWithAPoint: PracticeMessage = {
  id: 'report-with-a-point',
  level: 1,
  channel: 'report',
  ratings: { audience: 4, behaviour: 4, content: 5, delivery: 4, evaluation: 3 },
  words: {
    en: {
      situation:
        'The sponsor of one project reads this every second Friday, on her phone. She needs to know whether she has to step in.',
      text: `You need not do anything this time.

The pilot is on schedule: 18 of 20 users have started. Costs stand at 96 percent of plan. One thing may need you in June: the works council has not yet said yes to the evaluation of log data. We talk to them on 4 June, and if it fails, I will call you the same day.

Basil Meyer, project lead. Just reply to this mail.`,
      reasons: {
        audience: 'Written for one reader and what she wants to know.',
        behaviour: 'She knows at once that nothing is to be done now, and what may come.',
        content: 'The point is the first line, all else is brief.',
        delivery: 'Fits a phone, with a name and a way to reply.',
        evaluation: 'The pilot has figures; whether the report helps her nobody asks.',
      },
    },
    de: {
      situation:
        'Die Auftraggeberin eines Projekts liest dies jeden zweiten Freitag am Telefon. Sie muss wissen, ob sie eingreifen soll.',
      text: `Diesmal müssen Sie nichts tun.

Der Pilot liegt im Zeitplan: 18 von 20 Personen haben begonnen. Die Kosten stehen bei 96 Prozent des Plans. Im Juni brauchen wir Sie vielleicht: Der Betriebsrat hat der Auswertung der Protokolldaten noch nicht zugestimmt. Am 4. Juni sprechen wir mit ihm, und wenn es nicht gelingt, rufe ich Sie am selben Tag an.

Basil Meyer, Projektleitung. Antworten Sie einfach auf diese Mail.`,
      reasons: {
        audience: 'Für eine Leserin geschrieben und für das, was sie wissen will.',
        behaviour: 'Sie weiß sofort, dass jetzt nichts zu tun ist und was kommen kann.',
        content: 'Die Hauptsache steht in der ersten Zeile, alles andere ist kurz.',
        delivery: 'Passt aufs Telefon, mit Namen und Weg zur Antwort.',
        evaluation: 'Der Pilot hat Zahlen; ob der Bericht ihr hilft, fragt niemand.',
      },
    },
  },
};
