import type { PracticeMessage } from './practice-message';

export const benefitProof: PracticeMessage = {
  id: 'benefit-proof',
  level: 2,
  channel: 'channel-post',
  ratings: { audience: 3, behaviour: 2, content: 4, delivery: 3, evaluation: 5 },
  words: {
    en: {
      situation:
        'A channel with 200 members from all areas. Those who plan a similar project need to know whether the approach would work for them.',
      text: `Twelve weeks after the start of Borealis: did it work?

We had promised 20 percent fewer call-backs. It became 27 percent, counted by the service desk and not by us. Waiting times, by contrast, did not change; we had expected them to fall. What we learned: call-backs depend on the form, waiting depends on the shifts. On 1 October we count again and post the figures here.`,
      reasons: {
        audience: 'Interesting to some of the 200, and no group is named.',
        behaviour: 'What a reader should do with it stays open.',
        content: 'Question first, honest figures, easy to read.',
        delivery: 'The channel works; nobody is named to talk to.',
        evaluation: 'Criterion set beforehand, counted independently, lesson drawn, next date set.',
      },
    },
    de: {
      situation:
        'Ein Kanal mit 200 Mitgliedern aus allen Bereichen. Wer ein ähnliches Projekt plant, muss wissen, ob der Weg auch für ihn taugt.',
      text: `Zwölf Wochen nach dem Start von Borealis: Hat es gewirkt?

Versprochen hatten wir 20 Prozent weniger Rückrufe. Es wurden 27 Prozent, gezählt von der Servicestelle und nicht von uns. Die Wartezeiten dagegen haben sich nicht verändert; wir hatten erwartet, dass sie sinken. Was wir gelernt haben: Rückrufe hängen am Formular, das Warten hängt an den Schichten. Am 1. Oktober zählen wir wieder und stellen die Zahlen hier ein.`,
      reasons: {
        audience: 'Für einige der 200 von Interesse; keine Gruppe ist genannt.',
        behaviour: 'Was Lesende damit tun sollen, bleibt offen.',
        content: 'Erst die Frage, ehrliche Zahlen, leicht zu lesen.',
        delivery: 'Der Kanal taugt; niemand ist als Ansprechperson genannt.',
        evaluation: 'Ziel vorab gesetzt, unabhängig gezählt, Lehre gezogen, nächster Termin steht.',
      },
    },
  },
};
