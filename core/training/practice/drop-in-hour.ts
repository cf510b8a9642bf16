import type { PracticeMessage } from './practice-message';

export const dropInHour: PracticeMessage = {
  id: 'drop-in-hour',
  level: 1,
  channel: 'channel-post',
  ratings: { audience: 3, behaviour: 3, content: 4, delivery: 4, evaluation: 2 },
  words: {
    en: {
      situation:
        'The project channel has 60 members, most of them project leads. Some are stuck with the new planning tool and need help without filing a ticket.',
      text: `Stuck in the planning tool? On Wednesdays from 12:00 to 13:00 Ana and Piet sit in room 1.08 and help with whatever you bring. No appointment, no ticket. Last week four people came, and all four left with a plan that worked.`,
      reasons: {
        audience: 'The channel fits, but the need is only guessed.',
        behaviour: 'It is an offer; whom it suits is left to the reader.',
        content: 'A good first line, short and friendly.',
        delivery: 'Right channel, with place, time and names.',
        evaluation: 'The visitors are counted, but nothing says what would be a success.',
      },
    },
    de: {
      situation:
        'Der Projektkanal hat 60 Mitglieder, die meisten sind Projektleitungen. Einige kommen mit dem neuen Planungswerkzeug nicht weiter und brauchen Hilfe ohne Ticket.',
      text: `Sie kommen im Planungswerkzeug nicht weiter? Mittwochs von 12:00 bis 13:00 Uhr sitzen Ana und Piet in Raum 1.08 und helfen bei allem, was Sie mitbringen. Ohne Termin, ohne Ticket. Letzte Woche kamen vier Personen, und alle vier gingen mit einem Plan, der stimmte.`,
      reasons: {
        audience: 'Der Kanal passt, der Bedarf ist aber nur vermutet.',
        behaviour: 'Es ist ein Angebot; für wen es taugt, bleibt den Lesenden überlassen.',
        content: 'Eine gute erste Zeile, kurz und freundlich.',
        delivery: 'Der richtige Kanal, mit Ort, Zeit und Namen.',
        evaluation: 'Die Gäste werden gezählt, doch was ein Erfolg wäre, steht nicht da.',
      },
    },
  },
};
