import type { PracticeMessage } from './practice-message';

export const courseForNewcomers: PracticeMessage = {
  id: 'course-for-newcomers',
  level: 2,
  channel: 'email',
  ratings: { audience: 5, behaviour: 4, content: 4, delivery: 4, evaluation: 4 },
  words: {
    en: {
      situation:
        'Nine people who became project leads in the last three months. They need a start without losing a week to courses.',
      text: `Dear new project leads,

you took over a project after New Year, and three of you asked for a short start. Here it is: two mornings, 7 and 14 April, with your own plan on the table. Please tell me by 28 March which of your questions must be answered.

After the second morning you should have a plan that your sponsor accepts. In May I ask your sponsors whether that was so, and we change the course accordingly.

Rahel Stein, PMO`,
      reasons: {
        audience: 'Nine named people, and their own request is answered.',
        behaviour: 'A clear small task; what happens without an answer is open.',
        content: 'Well built, the point could come one line earlier.',
        delivery: 'Good notice and a name; how to answer is only implied.',
        evaluation: 'Criterion and check are set, a figure is missing.',
      },
    },
    de: {
      situation:
        'Neun Personen, die in den letzten drei Monaten eine Projektleitung übernommen haben. Sie brauchen einen Einstieg, der keine Woche Schulung kostet.',
      text: `Liebe neue Projektleitungen,

Sie haben nach Neujahr ein Projekt übernommen, und drei von Ihnen baten um einen kurzen Einstieg. Hier ist er: zwei Vormittage, am 7. und 14. April, mit Ihrem eigenen Plan auf dem Tisch. Bitte schreiben Sie mir bis zum 28. März, welche Ihrer Fragen beantwortet werden müssen.

Nach dem zweiten Vormittag sollten Sie einen Plan haben, den Ihre Auftraggebenden annehmen. Im Mai frage ich dort nach, ob es so war, und wir ändern den Kurs danach.

Rahel Stein, PMO`,
      reasons: {
        audience: 'Neun bestimmte Personen, und ihr eigener Wunsch wird erfüllt.',
        behaviour: 'Eine klare kleine Aufgabe; was ohne Antwort geschieht, bleibt offen.',
        content: 'Gut gebaut, die Hauptsache könnte eine Zeile früher kommen.',
        delivery: 'Guter Vorlauf und ein Name; wie man antwortet, ist nur angedeutet.',
        evaluation: 'Ziel und Prüfung stehen fest, eine Zahl fehlt.',
      },
    },
  },
};
