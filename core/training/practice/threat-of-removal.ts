import type { PracticeMessage } from './practice-message';

export const threatOfRemoval: PracticeMessage = {
  id: 'threat-of-removal',
  level: 2,
  channel: 'email',
  ratings: { audience: 2, behaviour: 3, content: 3, delivery: 2, evaluation: 1 },
  words: {
    en: {
      situation:
        'Goes to all 300 users of the tool. About 80 have outdated projects in it; they need to know what to tidy up and why.',
      text: `Dear users,

the data quality in the tool is inadequate. All entries have to be checked by 31 August. Projects that are not up to date by then will be deleted without further notice. This measure is necessary because repeated requests were ignored.

Tool administration`,
      reasons: {
        audience: '220 readers who kept their data in order are scolded too.',
        behaviour: 'Duty and date are clear; who is concerned and what for is not.',
        content: "Short and clear, but all from the administration's side.",
        delivery: 'In the holidays, from an office without a name.',
        evaluation: 'Nobody says what good data would be.',
      },
      improved: `Dear Mrs Keller,

two of your projects in the tool ended last year: Depot North and Scan 2. Please close them by 31 August, or write to me if they are still alive. Closed projects free your people in the capacity plan.

Sixty of 80 owners have already done so; at 76 we call it done and stop writing.

Ilse Marin, tool support, ext. 4120`,
    },
    de: {
      situation:
        'Geht an alle 300 Personen mit Zugang. Etwa 80 haben veraltete Projekte im Werkzeug; sie müssen wissen, was sie aufräumen sollen und warum.',
      text: `Sehr geehrte Nutzerinnen und Nutzer,

die Datenqualität im Werkzeug ist unzureichend. Sämtliche Einträge sind bis zum 31. August zu prüfen. Projekte, die bis dahin nicht aktuell sind, werden ohne weitere Ankündigung gelöscht. Die Maßnahme ist notwendig, da wiederholte Aufforderungen ignoriert wurden.

Werkzeugadministration`,
      reasons: {
        audience: 'Auch die 220 werden gescholten, deren Daten stimmen.',
        behaviour: 'Pflicht und Datum sind klar; wen es trifft und wozu, nicht.',
        content: 'Kurz und klar, aber ganz aus Sicht der Verwaltung.',
        delivery: 'In der Ferienzeit, von einer Stelle ohne Namen.',
        evaluation: 'Niemand sagt, was gute Daten wären.',
      },
      improved: `Guten Tag Frau Keller,

zwei Ihrer Projekte im Werkzeug sind letztes Jahr zu Ende gegangen: Depot Nord und Scan 2. Bitte schließen Sie beide bis zum 31. August, oder schreiben Sie mir, falls sie noch laufen. Geschlossene Projekte geben Ihre Leute im Kapazitätsplan frei.

Sechzig von 80 Zuständigen sind schon fertig; bei 76 ist es für uns erledigt, und wir schreiben nicht mehr.

Ilse Marin, Unterstützung Werkzeug, Durchwahl 4120`,
    },
  },
};
