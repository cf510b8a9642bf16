import type { PracticeMessage } from './practice-message';

export const workshopThatMeasuresWrong: PracticeMessage = {
  id: 'workshop-that-measures-wrong',
  level: 3,
  channel: 'meeting',
  ratings: { audience: 4, behaviour: 3, content: 4, delivery: 5, evaluation: 3 },
  words: {
    en: {
      situation:
        'Ten project leads with projects in red. They have little time and fear being shown up; the register says mornings and on site.',
      text: `Workshop: three ways out of red, Tuesday 9:00 to 10:30, room 2.04, coffee is there

You bring one problem, the group brings the ideas. No slides, no minutes, and what is said stays in the room. Two leads whose projects are green again, Nia Brook and Tor Aune, will be with us.

At the end you rate the workshop from 1 to 7. If you cannot come, I will gladly call you. Ella Sommer`,
      reasons: {
        audience: 'The ten are chosen well and their fear is taken seriously.',
        behaviour: '"Bring one problem" is clear, what they take home is not.',
        content: 'Clear and warm, the first line says what it is about.',
        delivery: 'Time, place and setting as they wish, with a way out.',
        evaluation: 'It measures whether they liked it and not whether a project left red.',
      },
    },
    de: {
      situation:
        'Zehn Projektleitungen mit roten Projekten. Sie haben wenig Zeit und fürchten, vorgeführt zu werden; laut Register passt es morgens und vor Ort.',
      text: `Werkstatt: drei Wege aus Rot, Dienstag 9:00 bis 10:30 Uhr, Raum 2.04, Kaffee ist da

Sie bringen ein Problem mit, die Gruppe die Ideen. Ohne Folien, ohne Protokoll, und was gesagt wird, bleibt im Raum. Zwei, deren Projekte wieder grün sind, kommen dazu: Nia Brook und Tor Aune.

Zum Schluss bewerten Sie die Werkstatt von 1 bis 7. Können Sie nicht kommen, rufe ich Sie gern an. Ella Sommer`,
      reasons: {
        audience: 'Die zehn sind gut gewählt, und ihre Sorge wird ernst genommen.',
        behaviour: '„Bringen Sie ein Problem mit“ ist klar; was sie mitnehmen, nicht.',
        content: 'Klar und warm, die erste Zeile sagt, worum es geht.',
        delivery: 'Zeit, Ort und Form wie gewünscht, mit einem Ausweg.',
        evaluation: 'Gemessen wird, ob es gefiel, und nicht, ob ein Projekt aus Rot kam.',
      },
    },
  },
};
