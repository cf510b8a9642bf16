import type { PracticeMessage } from './practice-message';

export const sorryWithoutCure: PracticeMessage = {
  id: 'sorry-without-cure',
  level: 1,
  channel: 'email',
  ratings: { audience: 4, behaviour: 2, content: 3, delivery: 3, evaluation: 1 },
  words: {
    en: {
      situation:
        'Thirty project assistants lost an afternoon because the portal was down. They need to know what happened to what they had typed in.',
      text: `Dear project assistants,

we apologise for the outage of the portal on Tuesday. It was due to unforeseen technical reasons. We are doing everything to keep the portal as available as possible. We thank you for your understanding.

Your portal team`,
      reasons: {
        audience: 'The right thirty people got it.',
        behaviour: 'They do not learn whether they have to enter their data again.',
        content: 'Short, but what matters to them is missing.',
        delivery: 'The channel is fine; it came late and has no name under it.',
        evaluation: 'No goal such as "no outage in office hours" is given.',
      },
    },
    de: {
      situation:
        'Dreißig Projektassistenzen haben einen Nachmittag verloren, weil das Portal ausfiel. Sie müssen wissen, was mit ihren Eingaben geschehen ist.',
      text: `Liebe Projektassistenzen,

wir bitten den Ausfall des Portals am Dienstag zu entschuldigen. Er hatte unvorhergesehene technische Gründe. Wir tun alles für eine möglichst hohe Verfügbarkeit. Für Ihr Verständnis danken wir Ihnen.

Ihr Portalteam`,
      reasons: {
        audience: 'Die richtigen dreißig Personen haben sie bekommen.',
        behaviour: 'Sie erfahren nicht, ob sie ihre Daten noch einmal eingeben müssen.',
        content: 'Kurz, doch das Wichtige für sie fehlt.',
        delivery: 'Der Kanal passt; die Mail kam spät, und kein Name steht darunter.',
        evaluation: 'Ein Ziel wie „kein Ausfall zur Bürozeit“ fehlt.',
      },
    },
  },
};
