import type { PracticeMessage } from './practice-message';

export const allStaffTemplate: PracticeMessage = {
  id: 'all-staff-template',
  level: 1,
  channel: 'email',
  ratings: { audience: 1, behaviour: 2, content: 2, delivery: 2, evaluation: 1 },
  words: {
    en: {
      situation:
        'It goes to all 900 staff. Only the 45 project leads use the template; they need to know what to do differently, and from when.',
      text: `To all staff

The PMO has revised the status report template in line with PMO standard 4.2. The revised template is available in the PMO document library. All concerned are kindly requested to take note.

PMO`,
      reasons: {
        audience: '855 of 900 readers have nothing to do with it.',
        behaviour: '"Take note" is not something one can do.',
        content: 'It tells what the PMO did; what changes for the reader is missing.',
        delivery: 'A mail to everybody by habit, and nobody to reply to.',
        evaluation: 'Nothing says how the PMO would know that the template is used.',
      },
      improved: `Dear project leads,

from your March report on, please use the new one-page template: https://ppm.example.com/status. It asks for four fields instead of eleven, so you should be done in ten minutes.

If it takes you longer, tell me, and we will cut more. In April we look at ten reports and write to you what we changed.

Nora Feld, PMO, ext. 4102`,
    },
    de: {
      situation:
        'Die Nachricht geht an alle 900 Beschäftigten. Nur die 45 Projektleitungen nutzen die Vorlage; sie müssen wissen, was sie ab wann anders machen sollen.',
      text: `An alle Mitarbeitenden

Das PMO hat die Vorlage für den Statusbericht gemäß PMO-Standard 4.2 überarbeitet. Die überarbeitete Vorlage ist in der Dokumentenablage des PMO verfügbar. Um Kenntnisnahme wird gebeten.

PMO`,
      reasons: {
        audience: '855 von 900 Lesenden haben damit nichts zu tun.',
        behaviour: '„Kenntnisnahme“ ist nichts, was man tun kann.',
        content: 'Es steht da, was das PMO getan hat; was sich für die Lesenden ändert, fehlt.',
        delivery: 'Eine Mail an alle aus Gewohnheit, und niemand, dem man antworten könnte.',
        evaluation: 'Nichts sagt, woran das PMO merken würde, dass die Vorlage genutzt wird.',
      },
      improved: `Liebe Projektleitungen,

bitte nutzen Sie ab Ihrem Märzbericht die neue einseitige Vorlage: https://ppm.example.com/status. Sie hat vier Felder statt elf; zehn Minuten sollten Ihnen genügen.

Dauert es länger, sagen Sie es mir, dann kürzen wir weiter. Im April sehen wir uns zehn Berichte an und schreiben Ihnen, was wir geändert haben.

Nora Feld, PMO, Durchwahl 4102`,
    },
  },
};
