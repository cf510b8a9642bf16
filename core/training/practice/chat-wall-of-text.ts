import type { PracticeMessage } from './practice-message';

export const chatWallOfText: PracticeMessage = {
  id: 'chat-wall-of-text',
  level: 2,
  channel: 'chat',
  ratings: { audience: 4, behaviour: 4, content: 2, delivery: 2, evaluation: 2 },
  words: {
    en: {
      situation:
        'Mrs Okoye heads Logistics. In chat she answers within minutes, as long as the message fits on one screen; for longer things she wants a mail.',
      text: `Hello Mrs Okoye, I wanted to come back to our talk of last week about the staffing of the depot project, since meanwhile I have spoken with Finance, who see it differently from Purchasing, and also with Mr Jung, who said that he could spare one person from August, but not before, unless the other project moves, which in turn depends on the customer, who has not answered yet, and so we have three options, namely to wait, to hire somebody, or to start smaller, and I would ask you to choose one by Thursday, because then the contract for the hire would have to go out. We should see by September whether it works.`,
      reasons: {
        audience: 'Addressed to her, and about her project.',
        behaviour: 'A choice by Thursday with a reason is in there.',
        content: 'Almost all in one sentence, with the options at its end.',
        delivery: 'She wants long things by mail, and short ones here.',
        evaluation: '"See by September" hints at a check without a measure.',
      },
      improved: `Hello Mrs Okoye, the depot project lacks one person. Please choose by Thursday:
1. wait until August for Mr Jung's colleague
2. hire now, 9,000 a month
3. start with one hall only
I would take 3, as it costs nothing. It has worked if hall 1 runs by 1 September; I will report then. The details are in your mail.`,
    },
    de: {
      situation:
        'Frau Okoye leitet die Logistik. Im Chat antwortet sie binnen Minuten, solange die Nachricht auf einen Bildschirm passt; Längeres möchte sie per Mail.',
      text: `Guten Tag Frau Okoye, ich wollte noch einmal auf unser Gespräch von letzter Woche über die Besetzung des Depotprojekts zurückkommen, da ich inzwischen mit der Finanzabteilung gesprochen habe, die es anders sieht als der Einkauf, und auch mit Herrn Jung, der ab August eine Person abgeben könnte, vorher aber nicht, es sei denn, das andere Projekt verschiebt sich, was wiederum vom Kunden abhängt, der noch nicht geantwortet hat, sodass wir drei Möglichkeiten haben, nämlich zu warten, jemanden einzustellen oder kleiner anzufangen, und ich möchte Sie bitten, bis Donnerstag eine davon zu wählen, weil dann der Vertrag für die Einstellung hinausmüsste. Bis September sollten wir sehen, ob es klappt.`,
      reasons: {
        audience: 'An sie gerichtet, und es geht um ihr Projekt.',
        behaviour: 'Eine Wahl bis Donnerstag samt Grund ist enthalten.',
        content: 'Fast alles in einem Satz, die Möglichkeiten an dessen Ende.',
        delivery: 'Längeres möchte sie per Mail, hier nur Kurzes.',
        evaluation: '„Bis September sehen“ deutet eine Prüfung an, ohne Maß.',
      },
      improved: `Guten Tag Frau Okoye, dem Depotprojekt fehlt eine Person. Bitte wählen Sie bis Donnerstag:
1. bis August auf die Person von Herrn Jung warten
2. jetzt einstellen, 9.000 im Monat
3. mit nur einer Halle beginnen
Ich würde 3 nehmen, denn es kostet nichts. Gelungen ist es, wenn Halle 1 am 1. September läuft; dann melde ich mich. Die Einzelheiten finden Sie in Ihrer Mail.`,
    },
  },
};
